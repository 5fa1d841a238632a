import { addDays, type Day, type Weekday } from "#domain/day.ts";
import { type Span, type SpanWeeks, spanUntil } from "#domain/span.ts";

/**
 * The page of progress on which `day` can be seen, so many weeks together: the present one as long as it reaches back
 * that far.
 */
export function progressPath(day: Day, today: Day, firstDay: Weekday, weeks: SpanWeeks = 4): string {
  const isPresent = day >= spanUntil(weeks, undefined, today, firstDay).from;
  return pathOf({ weeks, until: isPresent ? undefined : day });
}

/** The pages of progress before and after one: the weeks that it shows are on neither, and none is left out. */
export function pathsBeside({ weeks, from, to }: Span, today: Day, firstDay: Weekday) {
  const present = spanUntil(weeks, undefined, today, firstDay);
  const [next, last] = [addDays(to, 7 * weeks), addDays(present.from, -1)];
  return {
    earlier: progressPath(addDays(from, -1), today, firstDay, weeks),
    later: progressPath(to < last && next > last ? last : next, today, firstDay, weeks),
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
export const tableNames = ["calendar", "times-a-week", "ratings", "returns", "helped-most"] as const;
export type TableName = (typeof tableNames)[number];

/** The address of a table of these weeks: of the practice with that id, or of all. */
export function tablePath(name: TableName, { weeks, to, isPresent }: Span, practice?: string): string {
  const until = isPresent ? undefined : to;
  return pathOf({ weeks, until }, `/progress/${name}.csv`, practice ? { practice } : {});
}
