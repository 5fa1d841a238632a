import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isolated } from "./isolated.ts";
import { describeCue, describeObstacle } from "./practice/cue.ts";
import { describePlan } from "./practice/plan-words.ts";
import { unaided } from "./practice/terms.ts";
import { titleOfSummary } from "./summary/summary-words.ts";
import { line } from "./text.ts";

const words = ["אני שותה קפה", "أشرب القهوة", "ܫܠܡܐ", "ދިވެހި", "call אמא", "𞤀𞤣𞤤𞤢𞤥"];

test.each(words)("%s is kept to itself", (own) => {
  expect(isolated(own)).toBe(`\u2068${own}\u2069`);
});

test.each(["put the kettle on", "Ünal", "いのち", "Телефон", "07:30, (or) “so”", ""])(
  "%s needs no marks",
  (own) => {
    expect(isolated(own)).toBe(own);
  },
);

describe.each(words)("with %s", (own) => {
  const terms = {
    ...unaided,
    minutes: 5,
    tiny: own,
    schedule: { kind: "times" as const, times: 3 },
    cue: own,
    place: own,
    obstacle: own,
    obstaclePlan: own,
  };

  test.each([
    ["the plan", describePlan(terms, "breathe slowly", { firstDay: 1, clockHours: 24 }), 2],
    ["the cue", describeCue(terms, 24), 2],
    ["what may come between", describeObstacle(terms), 2],
    ["half of it", describeObstacle({ ...terms, obstaclePlan: "" }), 1],
    ["the other half", describeObstacle({ ...terms, obstacle: "" }), 1],
    ["a summary’s title", titleOfSummary({ name: own }), 1],
  ])("%s isolates them, and has no such letter outside", (_where, sentence, count) => {
    expect(sentence.split(`\u2068${own}\u2069`)).toHaveLength(count + 1);
    expect(isolated(sentence.replaceAll(/\u2068.*?\u2069/g, ""))).not.toContain("\u2068");
  });
});

test("nobody can close the marks from within, since what is typed loses its own", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("\u2069", "\u2068", "\u202e", "\u2067", "א", "a", " "), { maxLength: 20 }),
      (signs) => {
        const own = line(40).parse(signs.join(""));
        expect(isolated(own).replaceAll(/^\u2068|\u2069$/g, "")).toBe(own);
        expect(own).not.toMatch(/[\u2066-\u2069\u202a-\u202e]/);
      },
    ),
  );
});
