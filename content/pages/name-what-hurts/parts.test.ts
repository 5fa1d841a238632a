import { expect, test } from "vitest";
import { guideBySlug } from "#content/index.ts";
import { fieldNamesOn } from "#content/paper/paper.ts";
import { beginName, nextOnCircle, partsOfMoment, tryName } from "./parts.ts";
import { sheet } from "./sheet.ts";

const after = (...names: string[]) => nextOnCircle((name) => names.includes(name));
const all = partsOfMoment.map(({ name }) => name);

test("the circle asks for what is open, then where to begin and with what, and then nothing", () => {
  expect(after()).toBe("");
  expect(after("happened")).toContain("what went through my head");
  expect(after("body")).toContain("what happened");
  expect(after(...all)).toContain("Where might it be easiest");
  expect(after(...all, beginName)).toContain("smallest thing");
  expect(after(...all, beginName, tryName)).toBe("");
});

test("each part leads to guides that are there, and has a place on the sheet", () => {
  for (const { ways } of partsOfMoment)
    for (const slug of ways) expect(guideBySlug(slug), slug).toBeDefined();
  expect(fieldNamesOn(sheet).sort()).toEqual([...all, beginName, tryName].sort());
});
