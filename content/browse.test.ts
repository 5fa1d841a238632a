import { expect, test } from "vitest";
import { facetsOf, guidesBy, guidesOfArea } from "./browse.ts";
import { guides } from "./index.ts";
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
  return facet && guidesBy(facet, [breath, walk, talk]).map((each) => each.slug);
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
