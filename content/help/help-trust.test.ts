import { expect, test } from "vitest";
import { countries } from "#content/index.ts";
import { trustIn, trustInAll } from "./help-trust.ts";

const by = "the clinic’s front desk";
const seen = (date: string | null) => ({ seen: date, checked: null });
const checked = (on: string) => ({ seen: "2019", checked: { on, by } });

test.each([
  [seen("2022-01-20"), "Seen in a published source of 20 January 2022."],
  [seen("2022-01"), "Seen in a published source of January 2022."],
  [seen("2022"), "Seen in a published source of 2022."],
  [seen(null), "Seen in a published source without a date."],
  [checked("2026-12-03"), "Checked on 3 December 2026 by the clinic’s front desk."],
])("%j", (known, words) => {
  expect(trustIn(known)).toBe(words);
});

test.each([
  [
    [seen("2022-02"), seen("2022-01-20")],
    "Seen in published sources, the oldest of 20 January 2022; not yet checked by a call.",
  ],
  [
    [seen("2022-02"), seen(null)],
    "Seen in published sources, some without a date; not yet checked by a call.",
  ],
  [
    [seen("2022"), checked("2026-12-03")],
    "Seen in published sources, the oldest of 2022; not yet all checked by a call.",
  ],
  [[checked("2026-12-09"), checked("2026-12-03")], "All checked by a person on 3 December 2026 or later."],
])("%j", (known, words) => {
  expect(trustInAll(known)).toBe(words);
});

/** Whoever tries a line and enters it changes this test too: it says that as published, nobody has. */
test("no line is said to be checked that nobody has checked", () => {
  const lines = countries.flatMap((country) => country.lines);
  expect(lines.filter((line) => line.checked).map(({ name }) => name)).toEqual([]);
});
