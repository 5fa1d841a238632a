import { describe, expect, test } from "vitest";
import { day } from "#domain/testing/samples.ts";
import { summaryChoiceSchema } from "./summary-choice.ts";

const today = day("2026-11-24");
const form = { range: "4-weeks", practices: ["one"], notes: [] };

function errors(typed: object) {
  const { error } = summaryChoiceSchema(today).safeParse({ ...form, ...typed });
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path[0], message]));
}

test.each([
  ["2-weeks", "2026-11-11"],
  ["4-weeks", "2026-10-28"],
  ["3-months", "2026-08-26"],
])("%s end today", (range, from) => {
  expect(summaryChoiceSchema(today).parse({ ...form, range })).toMatchObject({ from, to: today });
});

test("numbers and notes are off until they are chosen, and a name is none until it is given", () => {
  const { notes: _, ...bare } = form;
  expect(summaryChoiceSchema(today).parse(bare)).toMatchObject({
    ...{ ratings: false, reviews: false, checkIns: [], notes: [], name: "" },
  });
  const also = { reviews: "yes", checkIns: ["phq-4"] };
  expect(summaryChoiceSchema(today).parse({ ...form, ...also })).toMatchObject({
    reviews: true,
    checkIns: ["phq-4"],
  });
  expect(summaryChoiceSchema(today).parse({ ...form, checkIns: ["growth"] }).checkIns).toEqual([]);
  const chosen = { ...form, ratings: "yes", notes: ["one.2026-11-20"], name: "  Ann \n Lee " };
  expect(summaryChoiceSchema(today).parse(chosen)).toMatchObject({
    ratings: true,
    notes: ["one.2026-11-20"],
    name: "Ann Lee",
  });
});

describe("days of one’s own", () => {
  const own = (from: string, to: string) => ({ range: "own", from, to });

  test("may be one day, and a whole year", () => {
    expect(errors(own("2026-11-24", "2026-11-24"))).toEqual({});
    expect(errors(own("2025-11-24", "2026-11-24"))).toEqual({});
  });

  test.each([
    ["", "", { from: "Choose the first day to show.", to: "Choose the last day to show." }],
    ["2026-02-30", "2026-11-24", { from: "Choose the first day to show." }],
    [
      "2026-11-20",
      "2026-11-19",
      { to: "This is before the first day. Choose 20 November 2026 or a later day." },
    ],
    [
      "2026-11-20",
      "2026-11-25",
      { to: "This day has not come yet. Choose 24 November 2026 or an earlier day." },
    ],
    [
      "2026-11-25",
      "2026-11-26",
      { from: "This day has not come yet. Choose 24 November 2026 or an earlier day." },
    ],
    [
      "2025-11-23",
      "2026-11-24",
      { from: "A summary can show up to a year. Choose 24 November 2025 or a later day." },
    ],
  ])("from “%s” to “%s”", (from, to, problems) => {
    expect(errors(own(from, to))).toEqual(problems);
  });

  test("do not matter where another range was chosen", () => {
    expect(errors({ from: "2026-11-20", to: "nonsense" })).toEqual({});
  });
});

test("what cannot be shown says what to do", () => {
  expect(errors({ range: "ever" })).toEqual({ range: "Choose which days to show." });
  expect(errors({ practices: [] })).toEqual({ practices: "Choose at least one practice." });
  expect(errors({ notes: Array(31).fill("one.2026-11-20") })).toEqual({
    notes: "Show at most 30 notes. Take the tick from some of them.",
  });
  expect(errors({ name: "n".repeat(61) })).toEqual({ name: "Keep this to 60 characters. It has 61 now." });
});
