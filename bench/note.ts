/** Writes a day down as a browser without a script does: Done and Undo by turns, each a form and its redirect. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** For so many seconds, four at a time; gives how many were saved. */
export async function noteADay(origin: string, token: string, seconds: number): Promise<number> {
  const headers = { cookie: `tend-session=${token}`, origin };
  const forms: FormData[] = [];
  // Taken back first: a form is taken only where the day is still as it shows it.
  for (const state of ["unknown", "done", "unknown"]) {
    const html = await (await fetch(`${origin}/today`, { headers })).text();
    const form = formOf(html);
    form.set("state", state);
    forms.push(form);
    await send(origin, form, headers);
  }
  const until = performance.now() + 1000 * seconds;
  const [, done, undo] = forms;
  if (!done || !undo) return 0;
  let saved = 0;
  while (performance.now() < until)
    for (const form of [done, undo]) {
      await send(origin, form, headers);
      saved += 1;
    }
  return saved;
}

async function send(origin: string, body: FormData, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(`${origin}/today`, { method: "POST", body, headers, redirect: "manual" });
  await answer.arrayBuffer();
  const isSaved = answer.status === 303 && answer.headers.get("location")?.includes("saved");
  if (!isSaved)
    throw new Error(`A day could not be written down: ${answer.status} ${answer.headers.get("location")}`);
}

/** The form that has the button with which a day is written down. */
function formOf(html: string): FormData {
  const form = elements(parse(html), "form").find((each) =>
    elements(each, "button").some((button) => attribute(button, "name") === "state"),
  );
  if (!form) throw new Error("Today has no practice to write down.");
  const fields = new FormData();
  for (const field of [...elements(form, "input"), ...elements(form, "textarea")]) {
    const [name, type] = [attribute(field, "name"), attribute(field, "type")];
    if (name && type !== "radio" && type !== "checkbox") fields.set(name, attribute(field, "value") ?? "");
  }
  return fields;
}

function elements(node: DefaultTreeAdapterTypes.Node, tag: string): Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child, tag)) : [];
  return "tagName" in node && node.tagName === tag ? [node, ...inner] : inner;
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
