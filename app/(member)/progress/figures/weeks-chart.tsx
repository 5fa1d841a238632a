import { Fragment } from "react";
import { round } from "#components/calendar/chart.ts";
import { type Day, formatDay, formatEnds } from "#domain/day.ts";
import type { RecordWeek } from "#domain/record/weeks.ts";
import { ChartFrame } from "../../_record/chart-frame.tsx";
import { Chart } from "../../_record/chart-table.tsx";
import { left, width } from "../chart-size.ts";
import { fullestInWords } from "../words.ts";
import type { ChartProps } from "./figures.ts";

/** How often in each week, beside what the plan then in force asked for. One week alone is seen in the calendar. */
export function WeeksChart({ practice: { weeks }, view, table }: ChartProps) {
  if (weeks.length < 2) return null;
  return (
    <Chart title="Times a week" sentence={fullestInWords(weeks)}>
      <Bars weeks={weeks} today={view.today} />
      <p className="hint mt-1">{legendOf(weeks)}</p>
      {table}
    </Chart>
  );
}

function legendOf(weeks: RecordWeek[]): string {
  const passes = weeks.some((week) => week.passes > 0) ? "Dotted boxes: free passes. " : "";
  const ticks = weeks.some(({ standing }) => standing === "on") ? "Ticks: weeks on plan." : "";
  return `Bars: how often you did it. Lines: what the plan asked for. ${passes}${ticks}`.trim();
}

const [height, base, top] = [132, 104, 8];

type BarsProps = { weeks: RecordWeek[]; today: Day };

/** All of one kind is one path, so that a year is sent in few letters. */
function Bars({ weeks, today }: BarsProps) {
  const scale = scaleFor(weeks);
  const { highest, slot, y } = scale;
  return (
    <ChartFrame
      {...{ width, height, left, y }}
      levels={[0, highest]}
      ends={endsOf(weeks, today)}
      right={left + slot * weeks.length}
    >
      <Marks weeks={weeks} today={today} scale={scale} />
      {slot > 14 && <Times weeks={weeks} today={today} scale={scale} />}
    </ChartFrame>
  );
}

type Scale = ReturnType<typeof scaleFor>;

/** Where a week stands, and a number of times. */
function scaleFor(weeks: RecordWeek[]) {
  const highest = Math.max(3, ...weeks.flatMap(({ times, planned }) => [times, planned]));
  const slot = (width - left) / Math.max(weeks.length, 5);
  return {
    highest,
    slot,
    bar: round(Math.min(28, slot * 0.62)),
    y: (times: number) => round(base - (times * (base - top)) / highest),
    middle: (index: number) => round(left + slot * (index + 0.5)),
  };
}

const isOpen = ({ to }: RecordWeek, today: Day) => to >= today;

/** The bars, what the plan asked for, free passes and ticks. */
function Marks({ weeks, today, scale: { slot, bar, y, middle } }: BarsProps & { scale: Scale }) {
  const pathOf = (draw: (week: RecordWeek, x: number) => string) =>
    weeks.map((week, index) => draw(week, middle(index))).join("");
  const barsOf = (open: boolean) =>
    pathOf((week, x) =>
      week.times > 0 && isOpen(week, today) === open
        ? `M${round(x - bar / 2)} ${base}V${y(week.times)}h${bar}V${base}z`
        : "",
    );
  const passes = pathOf(({ times, planned, passes: left }, x) =>
    left > 0 ? `M${round(x - bar / 2)} ${y(times)}V${y(planned)}h${bar}V${y(times)}z` : "",
  );
  const planned = pathOf(({ planned: asked }, x) =>
    asked > 0 ? `M${round(x - slot * 0.46)} ${y(asked)}h${round(slot * 0.92)}` : "",
  );
  const tick = Math.min(3, slot / 3);
  const ticks = pathOf(({ standing }, x) =>
    standing === "on"
      ? `M${round(x - tick)} ${base + 6}l${round(tick * 0.7)} ${round(tick)}l${round(tick * 1.3)}-${round(tick * 1.8)}`
      : "",
  );
  return (
    <>
      <path d={barsOf(false)} className="fill-accent" />
      <path d={barsOf(true)} className="fill-paper stroke-accent" strokeWidth="1.5" />
      <path
        d={passes}
        className="stroke-accent"
        strokeWidth="1.5"
        strokeDasharray="1 3"
        strokeLinecap="round"
      />
      <path d={planned} className="stroke-paper" strokeWidth="5" />
      <path d={planned} className="stroke-ink" strokeWidth="2" />
      <path d={ticks} className="stroke-ink" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  );
}

/** How often, at the foot of each bar. */
function Times({ weeks, today, scale: { middle } }: BarsProps & { scale: Scale }) {
  return (
    <g textAnchor="middle">
      {weeks.map((week, index) =>
        week.times > 0 ? (
          <Fragment key={week.from}>
            <text
              x={middle(index)}
              y={base - 4}
              className={isOpen(week, today) ? "fill-ink" : "fill-on-accent"}
            >
              {week.times}
            </text>{" "}
          </Fragment>
        ) : null,
      )}
    </g>
  );
}

/** The first week and the last by their days. */
function endsOf(weeks: RecordWeek[], today: Day): [string, string] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return ["", ""];
  if (isOpen(last, today)) return [formatDay(first.from, "short", today), "this week"];
  return formatEnds(first.from, last.from, "short", today);
}
