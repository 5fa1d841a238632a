import { expect, test } from "vitest";
import { bannedIn } from "#content/checks/banned.ts";
import { gradeOf } from "#content/checks/reading.ts";
import { careParts, careWordsSchema, mostCareLines } from "#domain/care-plan/care-plan.ts";
import { carePartsAsked } from "./care-plan.ts";

const words = carePartsAsked.flatMap(({ title, asks, ideas }) => [title, asks, ...ideas]);

test("every part is asked for once, in its order", () => {
  expect(carePartsAsked.map(({ part }) => part)).toEqual(careParts);
});

test("it reads as easily as a guide, promises nothing, and is typed as books are", () => {
  expect(gradeOf(words)).toBeLessThanOrEqual(8);
  expect(bannedIn(words)).toEqual([]);
});

test("all ideas of a part fit into it together, each on its line", () => {
  for (const { ideas } of carePartsAsked) {
    expect(careWordsSchema.parse(ideas.join("\n"))).toBe(ideas.join("\n"));
    expect(ideas.length).toBeLessThanOrEqual(mostCareLines);
  }
});
