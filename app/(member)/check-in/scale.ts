import { type Day, formatEnds } from "#domain/day.ts";

/** What the drawings of check-ins have in common, so that their weeks stand below each other. */
export const [width, height, left, base, top] = [340, 132, 26, 108, 10];

/** The first and the last day of a drawing. */
export function endsOf(from: Day, today: Day): [string, string] {
  return formatEnds(from, today, "short", today);
}
