/** What is truly known of a helpline's number: where it was seen, or who tried it. */
import { daySchema, formatDay } from "#domain/day.ts";
import type { Helpline } from "./helplines.ts";

type Known = Pick<Helpline, "seen" | "checked">;

/** "Checked on 3 December 2026 by A. Name." or "Seen in a published source of January 2022." */
export function trustIn({ seen, checked }: Known): string {
  if (checked) return `Checked on ${inWords(checked.on)} by ${checked.by}.`;
  return seen
    ? `Seen in a published source of ${inWords(seen)}.`
    : "Seen in a published source without a date.";
}

/** The same for several lines in one sentence, as old as the oldest of them: paper stays in drawers. */
export function trustInAll(lines: readonly Known[]): string {
  const checked = lines.flatMap((line) => line.checked?.on ?? []).sort();
  const [first] = checked;
  if (first && checked.length === lines.length)
    return `All checked by a person on ${inWords(first)} or later.`;
  const unchecked = lines.filter((line) => !line.checked);
  const [oldest] = unchecked.flatMap(({ seen }) => seen ?? []).sort();
  const age = unchecked.some(({ seen }) => seen === null)
    ? "some without a date"
    : oldest && `the oldest of ${inWords(oldest)}`;
  return `Seen in published sources, ${age}; not yet ${checked.length > 0 ? "all " : ""}checked by a call.`;
}

/** "2022-01-20" is 20 January 2022, "2022-01" January 2022, and "2022" stays. */
function inWords(date: string): string {
  if (date.length === 4) return date;
  const day = formatDay(daySchema.parse(date.length === 7 ? `${date}-01` : date), "dated");
  return date.length === 7 ? day.replace(/^1 /, "") : day;
}
