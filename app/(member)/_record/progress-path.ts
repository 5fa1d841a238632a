import { addDays, type Day } from "#domain/day.ts";
import { type Span, type SpanWeeks, spanUntil } from "#domain/record/span.ts";
import { type Weeks, weekAfter } from "#domain/record/week.ts";

/**
 * The page of progress on which `day` can be seen, so many weeks together: the present one as long as it reaches back
 * that far.
 */
export function progressPath(day: Day, today: Day, weeks: Weeks, length: SpanWeeks = 4): string {
  const isPresent = day >= spanUntil(length, undefined, today, weeks).from;
  return pathOf({ weeks: length, until: isPresent ? undefined : day });
}

/** The same page with the days of that practice, of many, to press: at its place there. */
export function opened(path: string, practice: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}practice=${practice}#${practice}`;
}

/** The pages of progress before and after one: the weeks that it shows are on neither, and none is left out. */
export function pathsBeside({ weeks: length, from, to }: Span, today: Day, weeks: Weeks) {
  const present = spanUntil(length, undefined, today, weeks);
  const [next, last] = [weekAfter(to, length, weeks).to, addDays(present.from, -1)];
  return {
    earlier: progressPath(addDays(from, -1), today, weeks, length),
    later: progressPath(to < last && next > last ? last : next, today, weeks, length),
  };
}

/** The same weeks, or a table of them, by their address. What goes without saying is left out. */
export function pathOf(
  { weeks, until }: { weeks: SpanWeeks; until?: Day | undefined },
  path = "/progress",
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(weeks === 4 ? {} : { weeks: String(weeks) }),
    ...(until ? { until } : {}),
    ...more,
  });
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The tables of a page of progress that can be had as a file. */
export const progressTables = ["calendar", "times-a-week", "ratings", "returns", "number-moved"] as const;
export type ProgressTable = (typeof progressTables)[number];

/** The address of a table of these weeks: of the practice with that id, or of all. */
export function tablePath(name: ProgressTable, { weeks, to, isPresent }: Span, practice?: string): string {
  const until = isPresent ? undefined : to;
  return pathOf({ weeks, until }, `/progress/${name}.csv`, practice ? { practice } : {});
}
