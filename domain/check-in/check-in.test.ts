import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, utc } from "#domain/day.ts";
import { day } from "#domain/testing/samples.ts";
import {
  answerProblems,
  answersIn,
  type CheckIn,
  type CheckInAnswers,
  daysPerWeek,
  isHelpFirst,
  type Questionnaire,
  scoreOf,
  scoresIn,
} from "./check-in.ts";

// Shaped as the published ones are. Those themselves are tried in content/check-in.
const wellBeing: Questionnaire = {
  name: "Well-being",
  question: "Lately?",
  options: ["Always", "Often", "Sometimes", "Never"],
  scores: [3, 2, 1, 0],
  items: ["a", "b", "c"].map((id) => ({ id, text: id })),
  multiplier: 4,
  lowAtOrBelow: 18,
  bands: [],
  positive: {},
  licence: "",
  reference: "",
};
const worry: Questionnaire = {
  ...wellBeing,
  scores: [0, 1, 2, 3],
  items: [
    { id: "a", text: "a", subscale: "first" },
    { id: "b", text: "b", subscale: "first" },
    { id: "c", text: "c", subscale: "second" },
  ],
  multiplier: 1,
  lowAtOrBelow: undefined,
  bands: [
    { from: 0, to: 3, name: "few" },
    { from: 4, to: 9, name: "many" },
  ],
  positive: { first: 3, second: 3 },
};

describe("a score", () => {
  test("adds up what was chosen, as its makers say", () => {
    expect(scoreOf(wellBeing, { a: 0, b: 1, c: 3 })).toEqual({
      points: 20,
      of: 36,
      band: undefined,
      parts: {},
    });
    expect(scoreOf(worry, { a: 1, b: 1, c: 2 })).toEqual({
      points: 4,
      of: 9,
      band: "many",
      parts: { first: { points: 2, of: 6 }, second: { points: 2, of: 3 } },
    });
  });

  test("there is none while anything is open, or was never an option", () => {
    expect(scoreOf(worry, { a: 1, b: 1 })).toBeUndefined();
    expect(scoreOf(worry, { a: 1, b: 1, c: 4 })).toBeUndefined();
    expect(scoreOf(worry, {})).toBeUndefined();
  });

  const options = fc.integer({ min: 0, max: 3 });
  const all = fc.record({ a: options, b: options, c: options });

  test("lies between nothing and the most, and has one name where there are names", () => {
    fc.assert(
      fc.property(all, (answers: CheckInAnswers) => {
        const score = scoreOf(worry, answers);
        expect(score?.points).toBeGreaterThanOrEqual(0);
        expect(score?.points).toBeLessThanOrEqual(score?.of ?? 0);
        expect(score?.band).toBeDefined();
      }),
    );
  });
});

test("scores of one kind stand in their order, without those that cannot be read", () => {
  const on = (kind: CheckIn["kind"], date: string, answers: CheckInAnswers): CheckIn => ({
    kind,
    day: day(date),
    zone: utc,
    answers,
  });
  const some = [
    on("who-5", "2026-11-03", { a: 0, b: 0, c: 0 }),
    on("phq-4", "2026-11-02", { a: 0, b: 0, c: 0 }),
    on("who-5", "2026-11-02", {}),
    on("who-5", "2026-11-01", { a: 3, b: 3, c: 2 }),
  ];
  expect(scoresIn(some, "who-5", wellBeing)).toEqual([
    { day: "2026-11-03", points: 36, of: 36 },
    { day: "2026-11-01", points: 4, of: 36 },
  ]);
});

describe("help comes first", () => {
  const isFirst = (questionnaire: Questionnaire, answers: CheckInAnswers) => {
    const score = scoreOf(questionnaire, answers);
    return score && isHelpFirst(questionnaire, score);
  };

  test("from the cut-off on, and not before", () => {
    expect(isFirst(wellBeing, { a: 1, b: 2, c: 2 })).toBe(true);
    expect(isFirst(wellBeing, { a: 1, b: 1, c: 2 })).toBe(false);
    expect(isFirst(worry, { a: 2, b: 1, c: 0 })).toBe(true);
    expect(isFirst(worry, { a: 0, b: 0, c: 3 })).toBe(true);
    expect(isFirst(worry, { a: 2, b: 0, c: 2 })).toBe(false);
  });
});

describe("what a form sends", () => {
  test("is read as places of options, and what is none is left out", () => {
    const typed = { kind: "x", a: "0", b: "3", c: "4", d: "1" };
    expect(answersIn(wellBeing, typed)).toEqual({ a: 0, b: 3 });
    expect(answersIn(wellBeing, { a: "", b: ["1"], c: "01" })).toEqual({ b: 1 });
  });

  test("is whole where there is a score, and something where there is none", () => {
    expect(answerProblems(wellBeing, { a: 0, b: 0, c: 0 }, true)).toBeUndefined();
    expect(Object.keys(answerProblems(wellBeing, { b: 0 }, true) ?? {})).toEqual(["a", "c"]);
    expect(answerProblems(wellBeing, { b: 0 }, false)).toBeUndefined();
    expect(Object.keys(answerProblems(wellBeing, {}, false) ?? {})).toEqual(["a"]);
  });
});

test("days are counted once, each in its week, and none outside", () => {
  const from = day("2026-10-31");
  const on = (...after: number[]) => after.map((days) => addDays(from, days));
  expect(daysPerWeek(on(-1, 0, 0, 6, 7, 20, 21), from, 3)).toEqual([2, 1, 1]);
  expect(daysPerWeek([], from, 2)).toEqual([0, 0]);
});
