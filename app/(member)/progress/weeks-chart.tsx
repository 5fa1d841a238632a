import { tablePath } from "#app/progress-path.ts";
import type { Practice, View } from "#app/progress-view.ts";
import { round } from "#components/drawing.ts";
import { type Day, formatDay, startOfWeek } from "#domain/day.ts";
import { timesPerWeek, type WeekCount } from "#domain/weeks.ts";
import { Chart, ChartTable } from "./chart-table.tsx";
import { left, width } from "./drawing.ts";
import { fullestInWords } from "./words.ts";

/** How often in each week, beside what the plan then in force asked for. One week alone is seen in the calendar. */
export function WeeksChart({ practice, view }: { practice: Practice; view: View }) {
  const weeks = timesPerWeek(practice.item, practice.logs, practice.days, view.firstDay);
  if (weeks.length < 2) return null;
  const open = startOfWeek(view.today, view.firstDay);
  return (
    <Chart title="Times a week" sentence={fullestInWords(weeks)}>
      <Bars weeks={weeks} open={open} />
      <p className="hint mt-1">Bars: how often you did it. Lines: what the plan asked for.</p>
      <ChartTable
        label={`${practice.title}, times a week`}
        header={["Week from", "Times", "Planned"]}
        rows={weeks.map(({ from, times, planned }) => [formatDay(from, "dated"), times, planned])}
        csv={tablePath("times-a-week", view.span, practice.item.id)}
      />
    </Chart>
  );
}

const [height, base, top] = [124, 104, 8];

/** The bars are one path and the lines another, so that a year is sent in few letters. */
function Bars({ weeks, open }: { weeks: WeekCount[]; open: Day }) {
  const highest = Math.max(3, ...weeks.flatMap(({ times, planned }) => [times, planned]));
  const slot = (width - left) / Math.max(weeks.length, 5);
  const bar = round(Math.min(28, slot * 0.62));
  const y = (times: number) => round(base - (times * (base - top)) / highest);
  const middle = (index: number) => round(left + slot * (index + 0.5));
  const barsOf = (isOpen: boolean) =>
    weeks
      .map(({ from, times }, index) =>
        times > 0 && from >= open === isOpen
          ? `M${round(middle(index) - bar / 2)} ${base}V${y(times)}h${bar}V${base}z`
          : "",
      )
      .join("");
  const planned = weeks
    .map(({ planned }, index) =>
      planned > 0 ? `M${round(middle(index) - slot * 0.46)} ${y(planned)}h${round(slot * 0.92)}` : "",
    )
    .join("");
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="w-full text-[0.8125rem]"
      fill="none"
      aria-hidden="true"
    >
      <path d={`M${left} ${base}H${width}M${left} ${y(highest)}H${width}`} className="stroke-line" />
      <path d={barsOf(false)} className="fill-accent" />
      <path d={barsOf(true)} className="fill-paper stroke-accent" strokeWidth="1.5" />
      <path d={planned} className="stroke-paper" strokeWidth="5" />
      <path d={planned} className="stroke-ink" strokeWidth="2" />
      <g className="fill-quiet">
        <text y={base}>0</text>
        <text y={y(highest) + 9}>{highest}</text>
        <Ends weeks={weeks} right={left + slot * weeks.length} open={open} />
      </g>
      {slot > 14 && (
        <g textAnchor="middle">
          {weeks.map(({ from, times }, index) =>
            times > 0 ? (
              <text
                key={from}
                x={middle(index)}
                y={base - 4}
                className={from >= open ? "fill-ink" : "fill-on-accent"}
              >
                {times}
              </text>
            ) : null,
          )}
        </g>
      )}
    </svg>
  );
}

/** The first week and the last by their days. */
function Ends({ weeks, right, open }: { weeks: WeekCount[]; right: number; open: Day }) {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return null;
  return (
    <>
      <text x={left} y={height - 4}>
        {formatDay(first.from, "short")}
      </text>
      <text x={round(right)} y={height - 4} textAnchor="end">
        {last.from >= open ? "this week" : formatDay(last.from, "short")}
      </text>
    </>
  );
}
