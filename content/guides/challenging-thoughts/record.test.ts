import fc from "fast-check";
import { expect, test } from "vitest";
import { aboutStrengths, cellOf, columns, readStrength } from "./record.ts";
import { tickedTraps, trapField, traps } from "./traps.ts";

test("the record has its seven columns in order, with a strength at the feelings alone", () => {
  expect(columns.map(({ name, strength }) => strength ?? name)).toEqual([
    "situation",
    "feeling-before",
    "thought",
    "for",
    "against",
    "fairer",
    "feeling-after",
  ]);
});

test("every strength from 0 to 100 is taken, and nothing else", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 2000 }), (number) => {
      expect(readStrength(String(number))).toBe(number >= 0 && number <= 100 ? number : undefined);
    }),
  );
  for (const text of [undefined, "", "8e1", "45.5", "a lot", "007"])
    expect(readStrength(text)).toBeUndefined();
});

test("a cell holds the words and how strong, whichever there is", () => {
  const feeling = columns.find(({ name }) => name === "feeling");
  if (!feeling) throw new Error("There is no column for the feeling");
  expect(cellOf(feeling, { feeling: " Ashamed ", "feeling-before": "80" })).toBe("Ashamed (80 of 100)");
  expect(cellOf(feeling, { feeling: "Ashamed", "feeling-before": "" })).toBe("Ashamed");
  expect(cellOf(feeling, { "feeling-before": "0" })).toBe("(0 of 100)");
  expect(cellOf(feeling, {})).toBe("");
});

test("strengths are told apart: less, the same and more, and none is praised or blamed", () => {
  expect(aboutStrengths({ "feeling-before": "80", "feeling-after": "50" })).toContain("From 80 to 50.");
  expect(aboutStrengths({ "feeling-before": "80", "feeling-after": "80" })).toContain("Still 80.");
  expect(aboutStrengths({ "feeling-before": "50", "feeling-after": "70" })).toContain("talk to someone");
  expect(aboutStrengths({ "feeling-before": "0", "feeling-after": "100" })).toContain("From 0 to 100.");
});

test("nothing is said until both strengths are there, but what is no strength is named", () => {
  expect(aboutStrengths({})).toBe("");
  expect(aboutStrengths({ "feeling-before": "80", "feeling-after": "" })).toBe("");
  expect(aboutStrengths({ "feeling-before": "180", "feeling-after": "" })).toContain("from 0 to 100");
});

test("ticked traps are listed by name, in their own order", () => {
  const [first, second] = traps;
  if (!first || !second) throw new Error("There are no traps");
  expect(tickedTraps({})).toBe("");
  const ticked = { [trapField(second)]: "on", [trapField(first)]: "on", "trap-none": "on" };
  expect(tickedTraps(ticked)).toBe(`${first.name}, ${second.name}`);
  expect(new Set(traps.map(trapField)).size).toBe(traps.length);
});
