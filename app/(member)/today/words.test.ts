import { expect, test } from "vitest";
import { type Day, daySchema, daysFrom } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { heading, pausedUntil, timesOfRow } from "./words.ts";

const day = (text: string): Day => daySchema.parse(text);
const today = day("2026-11-28");

test("the heading counts the rows that have a button yet", () => {
  expect(heading(0, 0, true, false)).toBe("Begin with one small thing");
  expect(heading(0, 0, true)).toBe("Nothing asked of you today");
  expect(heading(1, 1, true)).toBe("One small thing");
  expect(heading(3, 3, true)).toBe("Three small things");
  expect(heading(3, 2, true)).toBe("Two more small things");
  expect(heading(2, 1, true)).toBe("One more small thing");
  expect(heading(2, 0, false)).toBe("All written down for that day");
  expect(heading(12, 12, true)).toBe("12 small things");
});

test("a row says how often, and since when; nothing where there is nothing", () => {
  const cells = (from: string, signs: Sign[]) =>
    daysFrom(day(from), today).map((each, index) => ({ day: each, sign: signs[index] ?? "unknown" }));
  expect(timesOfRow(cells("2026-11-01", ["done", "tiny", "rest"]), today)).toBe(
    "Twice in the last four weeks.",
  );
  expect(timesOfRow(cells("2026-11-01", ["rest"]), today)).toBe("");
  expect(timesOfRow(cells("2026-11-26", ["done"]), today)).toBe("Once since 26 November.");
  expect(timesOfRow(cells("2026-11-28", []), today)).toBe("Its first day.");
  expect(timesOfRow(cells("2026-11-28", ["done"]), today)).toBe("Once, on its first day.");
});

test("a pause is told by its last day, and on that day by its end", () => {
  const [monday, tuesday] = [day("2026-12-07"), day("2026-12-08")];
  expect(pausedUntil(tuesday, monday)).toBe("until Tuesday 8 December");
  expect(pausedUntil(tuesday, tuesday)).toBe("until the end of the day");
});
