import { addDays, type Day, type Weekday } from "#domain/day.ts";
import { type Span, weeksUntil } from "#domain/progress.ts";

/** The page of progress on which `day` can be seen: the present one as long as it reaches back that far. */
export function progressPath(day: Day, today: Day, firstDay: Weekday): string {
  return day >= weeksUntil(undefined, today, firstDay).from ? "/progress" : `/progress?until=${day}`;
}

/** The pages of progress before and after one: the weeks that it shows are on neither. */
export function pathsBeside({ from, to }: Span, today: Day, firstDay: Weekday) {
  return {
    earlier: progressPath(addDays(from, -1), today, firstDay),
    later: progressPath(addDays(to, 35), today, firstDay),
  };
}
