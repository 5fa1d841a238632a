import { type Day, weekdayName } from "#domain/day.ts";
import type { Cell } from "#domain/record/progress.ts";
import { lettersOf } from "#domain/record/sign-letters.ts";
import { weekBlocks } from "#domain/record/week.ts";
import type { RecordWeek } from "#domain/record/weeks.ts";
import { WeekRows } from "./week-rows.tsx";

type Props = {
  /** Whole weeks, oldest first; those of a record also say what came of them. */
  weeks: (Cell[] | RecordWeek)[];
  /** The day on which it is read, which is marked where days can be changed; of a copy, the day on which it was made. */
  today: Day;
  /** Names the calendar for those who hear it, e.g. "Slow breathing, last 4 weeks". */
  label: string;
  /** What stands before a day in the address at which it can be changed, on a page with a `SignSheet`; none where it can only be read. */
  base?: string;
  /** Whose days they are: named by each link, since a page may have the same day of several practices. */
  title: string;
};

/** Weeks of a practice as signs, each a way to that day where there is one. */
export function PracticeCalendar({ weeks, today, label, base, title }: Props) {
  const keptOf = new Map(weeks.flatMap((week) => (Array.isArray(week) ? [] : [[week.days, week] as const])));
  return weekBlocks(weeks.map((week) => (Array.isArray(week) ? week : week.days))).map(
    ({ firstDay, rows }, place) => (
      <WeekRows
        key={rows[0]?.[0]?.day}
        label={place === 0 ? label : `${label}, weeks from ${weekdayName(firstDay, "long")} on`}
        title={title}
        firstDay={firstDay}
        rows={rows.flatMap((days) => {
          const { standing, passes } = keptOf.get(days) ?? {};
          const [first] = days;
          if (!first) return [];
          return {
            from: first.day,
            signs: lettersOf(days.map(({ sign }) => sign)),
            ...(standing !== undefined && passes !== undefined ? { kept: { standing, passes } } : {}),
          };
        })}
        today={today}
        base={base}
      />
    ),
  );
}
