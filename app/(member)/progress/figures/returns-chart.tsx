import { round } from "#components/calendar/chart.ts";
import { addDays, type Day, daysBetween, formatEnds } from "#domain/day.ts";
import { type Return, returnsBetween } from "#domain/record/returns.ts";
import { Chart } from "../../_record/chart-table.tsx";
import { width } from "../chart-size.ts";
import { returnsInWords } from "../words.ts";
import type { ChartProps } from "./figures.ts";

/** Coming back after a while away. Left out where there was no while away. */
export function ReturnsChart({ practice, view, table }: ChartProps) {
  const { item, logs, days } = practice;
  const returns = returnsBetween(item, logs, days, view.weeks);
  if (returns.length === 0) return null;
  return (
    <Chart title="Coming back" sentence={returnsInWords(returns)}>
      <Line returns={returns} days={days} today={view.today} />
      <p className="hint mt-1">
        Dotted: away. Dot: the day you came back. Beginning again is part of keeping at it.
      </p>
      {table}
    </Chart>
  );
}

type LineProps = { returns: Return[]; days: { from: Day; to: Day }; today: Day };

const [height, middle, margin] = [44, 14, 7];

function Line({ returns, days: { from, to }, today }: LineProps) {
  const length = Math.max(1, daysBetween(from, to));
  const x = (day: Day) => {
    const after = Math.max(0, daysBetween(from, day));
    return round(margin + (after * (width - 2 * margin)) / length);
  };
  const gaps = returns.map(({ on, away }) => ({ on, left: addDays(on, -away - 1) }));
  const here = [from, ...gaps.map(({ on }) => on)].map((start, index) => ({
    start,
    end: gaps[index]?.left ?? to,
  }));
  const [first, last] = formatEnds(from, to, "short", today);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="w-full text-[0.8125rem]" aria-hidden="true">
      {here.map(({ start, end }) =>
        end > start ? (
          <path
            key={start}
            d={`M${x(start)} ${middle}H${x(end)}`}
            className="stroke-accent"
            strokeWidth="3"
          />
        ) : null,
      )}
      {gaps.map(({ on, left }) => (
        <g key={on}>
          <path
            d={`M${x(left)} ${middle}H${x(on)}`}
            className="stroke-quiet"
            strokeWidth="2"
            strokeDasharray="1 5"
            strokeLinecap="round"
          />
          <circle cx={x(on)} cy={middle} r="6" className="fill-accent" />
        </g>
      ))}
      <text x="0" y={height - 4} className="fill-quiet">
        {first}
      </text>{" "}
      <text x={width} y={height - 4} textAnchor="end" className="fill-quiet">
        {last}
      </text>{" "}
    </svg>
  );
}
