import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LiesReady } from "#components/frame/needs-script.tsx";
import { WithHelpAddress } from "#content/help/help-now-link.tsx";
import { guides } from "#content/index.ts";
import { PlannedMinutes } from "#content/kit/timer/planned-minutes.ts";
import CircleTool from "#content/pages/name-what-hurts/tool.tsx";
import { fieldNamesOn, sheetOf } from "#content/paper/paper.ts";
import { bannedIn } from "./banned.ts";

const files = import.meta.glob<{ default: ComponentType }>("../guides/*/tool.tsx", { eager: true });
const tools = [
  ...guides.map(({ slug, front }) => ({
    slug,
    doses: front.doses,
    Tool: files[`../guides/${slug}/tool.tsx`]?.default,
  })),
  { slug: "name-what-hurts", doses: [], Tool: CircleTool },
];

describe.each(tools)("the tool of $slug", ({ slug, doses, Tool }) => {
  if (!Tool) throw new Error(`Add content/guides/${slug}/tool.tsx, with the tool as its default export`);
  const html = renderToStaticMarkup(<Tool />);
  const sheet = sheetOf(slug);

  test("promises nothing, and is typed as books are; so is its sheet of paper", () => {
    expect(bannedIn([...wordsIn(parseFragment(html)), ...stringsIn(sheet)])).toEqual([]);
  });

  test("has no style attribute, which our content security policy forbids", () => {
    expect(html).not.toMatch(/\sstyle=/);
  });

  test("names the address of Help now wherever it leads there, for paper", () => {
    const drawn = renderToStaticMarkup(
      <WithHelpAddress address="tend.example/help-now">
        <Tool />
      </WithHelpAddress>,
    );
    const links = drawn.match(/<a [^>]*href="\/help-now[^>]*>/g) ?? [];
    expect(links.filter((link) => !link.includes('data-address="tend.example/help-now"'))).toEqual([]);
  });

  test("is a worksheet without a script: words for that, and no button that would do nothing", () => {
    const says = html.includes("without-script");
    expect(says, "Add an element with the class without-script that says what to do on paper").toBe(true);
    const idle = idleButtons(parseFragment(html));
    expect(idle, "Put the button inside an element with the class needs-script").toEqual([]);
    const asked = renderToStaticMarkup(
      <LiesReady value={false}>
        <Tool />
      </LiesReady>,
    );
    expect(asked, "Put that element into <NeedsScript>, for text browsers").not.toContain("<button");
  });

  test("names each field once", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/aria-describedby="([^"]+)"/g)) expect(ids).toContain(target);
  });

  test("takes all that is written in it along to the handout", () => {
    const names = fieldNames(parseFragment(html)).filter((name) => !staysOnScreen.includes(name));
    expect(
      names.filter((name) => !fieldNamesOn(sheet).includes(name)),
      `Give these fields a place in content/guides/${slug}/sheet.ts, by the same name`,
    ).toEqual([]);
    expect(sheet.byHand === true, "“byHand” is for a tool that has nothing to write in").toBe(
      names.length === 0,
    );
  });

  test("begins with the minutes of a plan, wherever it asks for a length and offers them", () => {
    for (const dose of doses) {
      const planned = renderToStaticMarkup(
        <PlannedMinutes value={dose}>
          <Tool />
        </PlannedMinutes>,
      );
      // A choice on a worksheet begins empty.
      for (const { name, offered, chosen } of lengthsIn(planned))
        if (!offered.includes("") && offered.includes(String(dose)))
          expect(chosen, name).toEqual([String(dose)]);
    }
  });

  test("is no form of its own: the page around it may be one, and nothing else sends it", () => {
    expect(html).not.toContain("<form");
    expect(html).not.toMatch(/<button(?![^>]*type="button")/);
  });
});

/** Each choice of a length: what it offers, and what is chosen. */
function lengthsIn(html: string) {
  return [...html.matchAll(/<select[^>]*\sname="([^"]*(?:minutes|length))"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, options = ""]) => {
      const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, given = ""]) => given);
      const valueIn = (given: string) => /value="([^"]*)"/.exec(given)?.[1] ?? "";
      return {
        name,
        offered: all.map(valueIn),
        chosen: all.filter((given) => given.includes("selected")).map(valueIn),
      };
    },
  );
}

/** All that is written on it. */
function wordsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if ("value" in node) return [node.value];
  return "childNodes" in node ? node.childNodes.flatMap(wordsIn) : [];
}

function stringsIn(thing: unknown): string[] {
  if (typeof thing === "string") return [thing];
  return typeof thing === "object" && thing ? Object.values(thing).flatMap(stringsIn) : [];
}

/** What sets up the tool, and is no word to keep. */
const staysOnScreen = ["called", "every", "example", "journal-kind"];

/** Names of all fields to fill in or choose from. */
function fieldNames(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!("childNodes" in node)) return [];
  const name =
    "attrs" in node && node.tagName !== "details" && node.attrs.find((attr) => attr.name === "name");
  return [...(name ? [name.value] : []), ...node.childNodes.flatMap(fieldNames)];
}

/** The words of buttons that stay in sight where there is no script to answer them. */
function idleButtons(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!("childNodes" in node)) return [];
  if ("tagName" in node) {
    const classes = node.attrs.find(({ name }) => name === "class")?.value.split(" ") ?? [];
    if (classes.includes("needs-script")) return [];
    if (node.tagName === "button")
      return node.childNodes.map((child) => ("value" in child ? child.value : ""));
  }
  return node.childNodes.flatMap(idleButtons);
}
