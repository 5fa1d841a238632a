import { expect, test } from "vitest";
import { choicesIn, chosenFrom, facetsOf, guidesFor, guidesOfArea } from "./browse.ts";
import { areas, guides } from "./index.ts";
import type { GuideFront } from "./schema.ts";

function guide(slug: string, said: Partial<GuideFront>) {
  const [{ front } = { front: undefined }] = guides;
  if (!front) throw new Error("There are no guides");
  return { slug, front: { ...front, ...said } };
}

const breath = guide("breath", { doses: [2, 10], effort: "low", kinds: ["mind", "body"], areas: ["sleep"] });
const walk = guide("walk", {
  doses: [15, 30],
  effort: "high",
  kinds: ["body"],
  areas: ["low-mood", "sleep"],
});
const talk = guide("talk", { doses: [20], effort: "medium", kinds: ["social"], areas: ["sleep"] });

const found = (slug: string) => {
  const facet = facetsOf([breath, walk, talk]).find((each) => each.slug === slug);
  return facet && guidesFor({ [facet.group]: facet }, [breath, walk, talk]).map((each) => each.slug);
};

test.each([
  ["up-to-5-minutes", ["breath"]],
  ["up-to-15-minutes", ["breath", "walk"]],
  ["half-an-hour", ["walk"]],
  ["low-effort", ["breath"]],
  ["medium-effort", ["talk"]],
  ["high-effort", ["walk"]],
  ["mind", ["breath"]],
  ["body", ["breath", "walk"]],
  ["social", ["talk"]],
])("%s finds %j", (slug, expected) => {
  expect(found(slug)).toEqual(expected);
});

test("what would be empty is not offered", () => {
  const slugs = facetsOf([breath]).map(({ slug }) => slug);
  expect(slugs).toEqual(["up-to-5-minutes", "up-to-15-minutes", "low-effort", "mind", "body"]);
});

const three = [breath, walk, talk];
const offered = (group: Parameters<typeof choicesIn>[0], asked: Record<string, string>) =>
  choicesIn(group, chosenFrom(asked), three).map(({ label, count }) => `${label} ${count}`);

test("choices combine, and each says how many would be left", () => {
  expect(guidesFor(chosenFrom({ kind: "body", need: "low-mood" }), three)).toEqual([walk]);
  expect(offered("Time", { kind: "body" })).toEqual(["5 minutes or less 1", "Half an hour or more 1"]);
  expect(choicesIn("Effort", chosenFrom({ kind: "body" }), three)[0]).toMatchObject({
    href: "/search?effort=low-effort&kind=body",
    count: 1,
  });
});

test("what would leave nothing, or take nothing away, is no choice", () => {
  // All three are for sleep, and none is about anything but sleep or low mood.
  expect(offered("Need", {})).toEqual(["Low mood 1"]);
  expect(offered("Kind", { effort: "high-effort" })).toEqual([]);
});

test("a choice can be taken back, alone or beside others", () => {
  const [any] = choicesIn("Kind", chosenFrom({ kind: "body", effort: "low-effort" }), three);
  expect(any).toMatchObject({ label: "Any", href: "/guides/by/low-effort", count: 1 });
  expect(choicesIn("Need", chosenFrom({ need: "low-mood" }), three)[0]?.href).toBe("/guides");
});

const odd: [Record<string, string | string[]>, string[]][] = [
  [{ kind: "spirit" }, []],
  [{ kind: ["body", "mind"] }, ["body"]],
  [{ constructor: "x" }, []],
  [{ effort: "mind" }, []],
];

test.each(odd)("an odd address chooses what is known of it, and nothing else: %j", (asked, slugs) => {
  expect(Object.values(chosenFrom(asked)).map(({ slug }) => slug)).toEqual(slugs);
});

test("every guide can be found by its time, its effort and its kind", () => {
  for (const each of guides) {
    const groups = facetsOf([each]).map(({ group }) => group);
    expect([...new Set(groups)], each.slug).toEqual(["Time", "Effort", "Kind"]);
  }
});

test("an area lists the guides made for it first", () => {
  expect(guidesOfArea("sleep", [walk, breath, talk]).map(({ slug }) => slug)).toEqual([
    "breath",
    "talk",
    "walk",
  ]);
  expect(guidesOfArea("keeping-well", [walk, breath])).toEqual([]);
});

test.each(Object.keys(areas))("who comes for %s finds three guides or more", (area) => {
  expect(guidesOfArea(area, guides).length).toBeGreaterThanOrEqual(3);
});
