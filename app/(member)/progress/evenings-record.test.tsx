import { expect, test } from "vitest";
import { addDays, daySchema } from "#domain/day.ts";
import { eveningBlocks } from "./evenings-record.tsx";

test("the evenings of a year stand in blocks of one length, and no week alone", () => {
  const [from, since] = [daySchema.parse("2025-12-01"), daySchema.parse("2026-08-31")];
  const to = addDays(from, 53 * 7 - 1);
  const view = {
    evenings: [since, daySchema.parse("2026-12-01")].map((day) => ({ day, answer: "good" as const })),
    span: { weeks: 52 as const, from, to, isPresent: true },
    today: daySchema.parse("2026-12-02"),
  };
  const blocks = eveningBlocks(view, since);
  expect(blocks.map(({ answers }) => answers.length / 7)).toEqual([7, 7]);
});
