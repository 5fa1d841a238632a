import { z } from "zod";
import type { Written } from "#content/kit/written.ts";
import { fieldNamesOn, type Sheet } from "#content/paper/paper.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { weekdays } from "#domain/day.ts";
import { trimUnseen } from "#domain/unseen.ts";

/** In UTF-16 units, of all fields together: some twenty pages. */
const mostWritten = 60_000;

const planNames = [
  ...["after", "place", "dose", "obstacle", "instead"].map(planField),
  ...weekdays(1).map((day) => planField(`day-${day}`)),
  "next-time",
];

const word = z.string().catch("");

/**
 * What a form says of the fields of a handout, and nothing else of it. What was chosen from a list comes as its words, whether
 * the form sent them or, without a script, the value behind them.
 * @returns undefined when it is more than we draw
 */
export function writtenOn(sheet: Sheet, form: FormData): Written | undefined {
  const written: Record<string, string> = {};
  for (const name of [...fieldNamesOn(sheet), ...planNames]) {
    const sent = trimUnseen(word.parse(form.get(name)).replace(/\r\n?/g, "\n"));
    const words = sheet.choices?.[name]?.[sent] ?? sent;
    if (words) written[name] = words;
  }
  const length = Object.values(written).reduce((sum, words) => sum + words.length, 0);
  return length > mostWritten ? undefined : written;
}
