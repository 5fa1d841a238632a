import { dayWords } from "#components/calendar/day-sign.tsx";
import { type Day, formatDay, weekdayName, weekdayOf } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { ChartTable } from "../_record/chart-table.tsx";

type Props = { weeks: { day: Day; sign: Sign }[][]; title: string; csv: string };

/** The calendar as a table, a row for each week: "Done: Mon, Wed. Rest: Sun." */
export function CalendarTable({ weeks, title, csv }: Props) {
  return (
    <ChartTable
      label={`${title}, what you wrote`}
      header={["Week from", "What you wrote"]}
      rows={weeks.flatMap((week) => (week[0] ? [[formatDay(week[0].day, "dated"), weekInWords(week)]] : []))}
      csv={csv}
    />
  );
}

const said = Object.keys(dayWords).filter(
  (sign): sign is Sign => !["unknown", "outside", "future"].includes(sign),
);

function weekInWords(week: { day: Day; sign: Sign }[]): string {
  const parts = said.flatMap((sign) => {
    const days = week
      .filter((cell) => cell.sign === sign)
      .map(({ day }) => weekdayName(weekdayOf(day), "short"));
    return days.length > 0 ? [`${dayWords[sign]}: ${days.join(", ")}.`] : [];
  });
  return parts.join(" ") || dayWords.unknown;
}
