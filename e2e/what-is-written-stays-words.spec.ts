import { type DefaultTreeAdapterMap, parse } from "parse5";
import { isLong } from "#domain/testing/cases.ts";
import { cookieOf, sendForm } from "./world/attack/attacks.ts";
import { someoneWhole } from "./world/attack/whole-record.ts";
import { expect, test } from "./world/fixtures.ts";
import { formsOn, type SeedForm } from "./world/odd/forms.ts";
import { memberPages } from "./world/pages.ts";

test.skip(!isLong, "in the drill: each of sixty scripts in each field takes minutes");

const leaving = ["", "\"'>", "</script>", "</textarea>", "</title>", "-->", "]]>", "`", "</style>", '\\">'];
const entering = [
  "<u id=smuggled>",
  "<script id=smuggled>alert(1)</script>",
  "<img id=smuggled src=x onerror=alert(1)>",
  "<svg id=smuggled onload=alert(1)>",
  "<a id=smuggled href=javascript:alert(1)>",
  "<iframe id=smuggled srcdoc=x>",
];
/** Sixty ways out of where words stand, and into what a browser would run. */
const payloads = leaving.flatMap((out) => entering.map((into) => out + into));

test("none of sixty scripts, in any field of any form, is ever more than words; nor does a megabyte break one", async ({
  tend,
}) => {
  test.setTimeout(1_800_000);
  const owner = await someoneWhole();
  const cookie = cookieOf(owner.token);
  const pages = memberPages({ item: owner.item, day: owner.today, entry: owner.entry, walk: owner.walk });
  const read = async (path: string) =>
    (await fetch(tend.url + path, { headers: { cookie }, redirect: "manual" })).text();
  let kept = 0;
  for (let round = 0; round < payloads.length; round += 1) {
    let typed = round;
    for (const form of await formsOn(tend.url, pages, cookie)) {
      const fields = form.fields.map(([name, value]): [string, string] => {
        if (
          name.startsWith("$") ||
          (value !== "" && !value.includes(owner.words) && !value.includes("smuggled"))
        )
          return [name, value];
        typed += 1;
        return [name, payloads[typed % payloads.length] ?? ""];
      });
      if (fields.every(([, value]) => !value.includes("smuggled"))) continue;
      const answer = await sendForm(tend.url, { ...form, fields }, { cookie, origin: tend.url });
      expect(answer.status, form.path).toBeLessThan(500);
      expect(`${answer.headers.get("location")}`).not.toContain("smuggled");
      const isPage = answer.headers.get("content-type")?.startsWith("text/html");
      const text = await answer.text();
      if (isPage) expect(smuggledIn(text), form.path).toBe(false);
    }
    for (const path of pages) {
      const html = await read(path);
      expect(smuggledIn(html), path).toBe(false);
      if (html.includes("smuggled")) kept += 1;
    }
  }
  // Were none of them kept, nothing would have been shown.
  expect(kept).toBeGreaterThan(payloads.length);
  for (const form of await formsOn(tend.url, pages, cookie)) await sendMuch(tend.url, form, cookie);
});

async function sendMuch(url: string, form: SeedForm, cookie: string): Promise<void> {
  const [own] = form.fields.filter(([name]) => !name.startsWith("$"));
  if (!own) return;
  const fields = form.fields.map(([name, value]): [string, string] => [
    name,
    name === own[0] ? "x".repeat(1_000_000) : value,
  ]);
  const began = performance.now();
  const { status } = await sendForm(url, { ...form, fields }, { cookie, origin: url });
  expect(status, form.path).toBeLessThan(500);
  expect(performance.now() - began, form.path).toBeLessThan(2000);
}

type Node = DefaultTreeAdapterMap["node"];

function smuggledIn(html: string): boolean {
  const isThere = (node: Node): boolean =>
    ("attrs" in node && node.attrs.some(({ name, value }) => name === "id" && value === "smuggled")) ||
    ("childNodes" in node && node.childNodes.some(isThere));
  return isThere(parse(html));
}
