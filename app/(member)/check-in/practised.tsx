import { round } from "#components/calendar/chart.ts";
import { daysPerWeek } from "#domain/check-in/check-in.ts";
import { addDays, type Day, formatDay } from "#domain/day.ts";
import { ChartFrame } from "../_record/chart-frame.tsx";
import { Chart, ChartTable } from "../_record/chart-table.tsx";
import { base, endsOf, height, left, top, width } from "./scale.ts";

type PractisedProps = { days: Day[]; from: Day; weeks: number; today: Day };

/** How many days of each week had any practice. Weeks are counted back from today, so that the last is a whole one. */
export function Practised({ days, from, weeks, today }: PractisedProps) {
  const counts = daysPerWeek(days, from, weeks);
  const slot = (width - left) / weeks;
  const y = (count: number) => round(base - (count * (base - top)) / 7);
  const bars = counts
    .map((count, week) => (count ? `M${round(left + slot * (week + 0.5))} ${base}V${y(count)}` : ""))
    .join("");
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <Chart
      title="Days with practice"
      sentence={`${all} ${all === 1 ? "day" : "days"} in these ${weeks} weeks.`}
    >
      <ChartFrame {...{ width, height, left, y }} levels={[0, 7]} ends={endsOf(from, today)}>
        <path d={bars} className="stroke-accent" strokeWidth={round(Math.min(16, slot * 0.6))} />
      </ChartFrame>
      <ChartTable
        label="Days with practice"
        header={["Week from", "Days"]}
        rows={counts.map((count, week) => [formatDay(addDays(from, 7 * week), "dated"), count])}
      />
      <p className="text-small">
        <a className="inline-flex min-h-11 items-center" href="/progress">
          See each day under Progress
        </a>
      </p>
    </Chart>
  );
}
