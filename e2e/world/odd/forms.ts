/** The forms that Tend’s pages have, as a browser without a script would send them. */
import { type DefaultTreeAdapterMap, parse } from "parse5";

export type SeedField = [name: string, value: string];

/** A form, the page that it stands on, and the server action that it is for; without one it goes to a handler. */
export type SeedForm = { path: string; action: string | undefined; fields: SeedField[] };

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Every form with the method POST on these pages, once for each action and path. */
export async function formsOn(url: string, paths: string[], cookie: string): Promise<SeedForm[]> {
  const found: SeedForm[] = [];
  for (const path of paths) {
    const html = await (await fetch(url + path, { headers: { cookie }, redirect: "manual" })).text();
    for (const form of elements(parse(html), (name) => name === "form")) {
      if (attribute(form, "method")?.toLowerCase() !== "post") continue;
      const fields = elements(form, (name) => /^(input|select|textarea|button)$/.test(name)).flatMap(
        filledIn,
      );
      const action = fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1].match(/"id":"(\w+)"/)?.[1];
      const to = attribute(form, "action");
      found.push({ path: to?.startsWith("/") ? to : path, action, fields });
    }
  }
  return found;
}

/** An empty form for each of these actions, such as one that only a script sends; each is given by its id, with its routes. */
export function formsFor(actions: Record<string, string[]>, pathOf: (route: string) => string): SeedForm[] {
  return Object.entries(actions).map(([action, routes]) => ({
    path: pathOf(routes[0] ?? "/"),
    action,
    fields: [
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", `{"id":"${action}","bound":"$@1"}`],
      ["$ACTION_1:1", '[{"status":"fresh","errors":{},"values":{}}]'],
      ["$ACTION_KEY", "k123"],
      ["minutes", "5"],
    ],
  }));
}

function elements(node: Node, isWanted: (name: string) => boolean): Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child, isWanted)) : [];
  return "tagName" in node && isWanted(node.tagName) ? [node, ...inner] : inner;
}

/** What it would send: a choice as if it were made, and words where there are none. */
function filledIn(element: Element): SeedField[] {
  const name = attribute(element, "name");
  if (!name) return [];
  const value = attribute(element, "value");
  if (element.tagName === "select") {
    const options = elements(element, (tag) => tag === "option");
    return [[name, attribute(options.at(-1) ?? element, "value") ?? ""]];
  }
  return [[name, value ?? (attribute(element, "type") === "checkbox" ? "on" : "")]];
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
