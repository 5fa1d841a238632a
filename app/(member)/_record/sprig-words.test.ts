import { expect, test } from "vitest";
import { type Day, daySchema } from "#domain/day.ts";
import { sprigInWords } from "./sprig-words.ts";

const day = (text: string): Day => daySchema.parse(text);
const today = day("2026-11-28");

test("the sprig is said in words, and a finished season’s stays", () => {
  const season = { from: day("2026-09-01"), leaves: 27 };
  expect(sprigInWords(undefined, today, true, false)).toMatch(/^Each day on which you practise/);
  expect(sprigInWords(season, today, true, false)).toBe(
    "27 leaves since September: one for each day on which you practised.",
  );
  expect(sprigInWords(season, today, true, true)).toBe("Today has its leaf: 27 leaves since September.");
  expect(sprigInWords({ ...season, leaves: 1 }, today, false, true)).toBe(
    "That day has its leaf, the first on this sprig.",
  );
  expect(sprigInWords({ ...season, leaves: 1 }, day("2026-09-30"), true, true)).toBe(
    "Today has its leaf, the first on this sprig.",
  );
  const winter = { from: day("2026-12-01"), leaves: 2 };
  expect(sprigInWords(winter, day("2027-01-02"))).toMatch(/^2 leaves since December 2026:/);
  expect(sprigInWords(season, day("2026-12-01"), true, false)).toBe(
    "Your sprig of September to November 2026 has 27 leaves, and stays. The next day you practise begins another.",
  );
});
