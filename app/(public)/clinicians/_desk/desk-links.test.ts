import { expect, test } from "vitest";
import { chosenFrom, deskFacets } from "#content/browse.ts";
import { guides } from "#content/index.ts";
import { deskAddress, paperAddress, suggestAddress } from "./desk-links.ts";

test.each([
  [{}, undefined, "/clinicians"],
  [{ need: "low-mood" }, undefined, "/clinicians/by/low-mood"],
  [{ kind: "body" }, undefined, "/clinicians/by/body"],
  [{ need: "low-mood", kind: "body" }, undefined, "/clinicians/desk?need=low-mood&kind=body"],
  [{ kind: "body" }, "Praxis Müller", "/clinicians/desk?kind=body&from=Praxis+M%C3%BCller"],
  [{}, "Northside", "/clinicians/desk?from=Northside"],
])("the desk for %j and %s is at %s", (asked, clinic, address) => {
  expect(deskAddress(chosenFrom(asked), clinic)).toBe(address);
});

test("what is chosen alone has a page, and no two have the same", () => {
  const slugs = deskFacets(guides).map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(["low-mood", "mind", "body", "social"]));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test("a handout is the published file, and with a name one that is drawn for it", () => {
  const kind = { size: "LETTER", print: "large" } as const;
  expect(paperAddress("breathing", "handout", kind)).toBe("/guides/breathing/handout-large-letter.pdf");
  expect(paperAddress("breathing", "handout", kind, "Northside Clinic")).toBe(
    "/guides/breathing/handout/pdf?paper=LETTER&print=large&from=Northside+Clinic",
  );
});

test("what is suggested is the guide’s own dose, under the name", () => {
  const [guide] = guides;
  if (!guide) throw new Error("There is no guide");
  expect(suggestAddress(guide, "Northside")).toMatch(
    new RegExp(`^/clinicians/suggest\\?${guide.slug}=\\d+m-[a-z0-9,]+&from=Northside$`),
  );
});
