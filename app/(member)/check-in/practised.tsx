import { round } from "#components/calendar/chart.ts";
import { addDays, type Day } from "#domain/day.ts";
import { base, Ends, height, left, top, width } from "./scale.tsx";

type PractisedProps = { days: Day[]; from: Day; weeks: number; today: Day };

/** How many days of each week had any practice. Weeks are counted back from today, so that the last is a whole one. */
export function Practised({ days, from, weeks, today }: PractisedProps) {
  const counts = Array.from({ length: weeks }, (_, week) => {
    const [start, end] = [addDays(from, 7 * week), addDays(from, 7 * week + 6)];
    return new Set(days.filter((day) => start <= day && day <= end)).size;
  });
  const slot = (width - left) / weeks;
  const y = (count: number) => round(base - (count * (base - top)) / 7);
  const bars = counts
    .map((count, week) => (count ? `M${round(left + slot * (week + 0.5))} ${base}V${y(count)}` : ""))
    .join("");
  const all = new Set(days).size;
  return (
    <section className="max-w-[25rem]">
      <h3>Days with practice</h3>
      <p className="mt-1 mb-3">
        {all} {all === 1 ? "day" : "days"} in these {weeks} weeks.{" "}
        <a href="/progress">Each day stands under Progress</a>.
      </p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="w-full text-[0.8125rem]"
        fill="none"
        aria-hidden="true"
      >
        <path d={[0, 7].map((count) => `M${left} ${y(count)}H${width}`).join("")} className="stroke-line" />
        <path d={bars} className="stroke-accent" strokeWidth={round(Math.min(16, slot * 0.6))} />
        <g className="fill-quiet">
          {[0, 7].map((count) => (
            <text key={count} y={y(count) + 4}>
              {count}
            </text>
          ))}
          <Ends from={from} today={today} />
        </g>
      </svg>
    </section>
  );
}
