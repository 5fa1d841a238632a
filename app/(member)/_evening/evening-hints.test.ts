import { expect, test } from "vitest";
import { addDays, type Day, daysFrom } from "#domain/day.ts";
import { eveningHint, eveningHints } from "./evening-hints.ts";

test("the evening question is put a little otherwise each day, before 2026 and over a new year too", () => {
  for (const first of ["2024-12-25", "2026-12-28"] as Day[]) {
    const said = daysFrom(first, addDays(first, eveningHints.length - 1)).map(eveningHint);
    expect(new Set(said).size).toBe(eveningHints.length);
  }
});
