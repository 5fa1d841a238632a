import { type RatedWeek, ratingsPerWeek } from "#domain/record/ratings.ts";
import type { Practice, View } from "../../_record/progress-view.ts";

/** The numbers before and after: of each day in four weeks, of longer times the averages of each week. */
export function ratingPairs(
  { rated }: Practice,
  { span, weeks }: View,
): { isByWeek: boolean; pairs: RatedWeek[] } {
  if (span.weeks > 4) return { isByWeek: true, pairs: ratingsPerWeek(rated, weeks) };
  const pairs = rated.map(({ day, ...numbers }) => ({ from: day, days: 1, ...numbers }));
  return { isByWeek: false, pairs };
}
