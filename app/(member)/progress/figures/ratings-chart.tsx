import { circle, round } from "#components/calendar/chart.ts";
import { type Day, daysBetween, formatEnds } from "#domain/day.ts";
import { type RatedWeek, summarise } from "#domain/record/ratings.ts";
import { weekOf } from "#domain/record/week.ts";
import { ChartFrame } from "../../_record/chart-frame.tsx";
import { Chart } from "../../_record/chart-table.tsx";
import { left, width } from "../chart-size.ts";
import { ratingsInWords } from "../words.ts";
import type { ChartProps } from "./figures.ts";
import { ratingPairs } from "./rating-pairs.ts";

/** The number before and the one after: of each day in four weeks, of longer times the averages of each week. */
export function RatingsChart({ practice, view, table }: ChartProps) {
  const { rated, days } = practice;
  if (rated.length === 0) return null;
  const { isByWeek, pairs } = ratingPairs(practice, view);
  return (
    <Chart title="Before and after" sentence={ratingsInWords(summarise(rated))}>
      <Pairs
        pairs={pairs}
        from={weekOf(days.from, view.weeks).from}
        to={days.to}
        today={view.today}
        step={isByWeek ? 7 : 1}
      />
      <p className="hint mt-1">
        {isByWeek && "Averages of each week. "}Ring: before. Dot: after. 0 is not at all, 10 is as strong as
        can be. Numbers can fall or rise for many reasons.
      </p>
      {table}
    </Chart>
  );
}

type Props = {
  pairs: RatedWeek[];
  from: Day;
  to: Day;
  today: Day /** Days from one place to the next. */;
  step: number;
};

const [height, base, top] = [144, 122, 10];

/** Each kind of point is one path, so that a year is sent in few letters. */
function Pairs({ pairs, from, to, today, step }: Props) {
  const places = Math.floor(daysBetween(from, to) / step) + 1;
  const slot = (width - left) / places;
  const radius = Math.min(4.5, Math.max(2.4, slot * 0.45));
  const y = (rating: number) => round(base - (rating * (base - top)) / 10);
  const x = (day: Day) => round(left + slot * (Math.floor(daysBetween(from, day) / step) + 0.5));
  const drawn = pairs.map((pair) => ({ at: x(pair.from), before: y(pair.before), after: y(pair.after) }));
  return (
    <ChartFrame
      {...{ width, height, left, y }}
      levels={[0, 5, 10]}
      ends={formatEnds(from, to, "short", today)}
    >
      <path
        d={drawn.map(({ at, before, after }) => `M${at} ${before}V${after}`).join("")}
        className="stroke-accent"
      />
      <path
        d={drawn.map(({ at, before }) => circle(at, before, round(radius))).join("")}
        className="fill-paper stroke-accent"
      />
      <path
        d={drawn.map(({ at, after }) => circle(at, after, round(radius * 0.62))).join("")}
        className="fill-accent"
      />
    </ChartFrame>
  );
}
