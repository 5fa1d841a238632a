import { Fragment, type ReactNode } from "react";
import { round } from "#components/calendar/chart.ts";

type Props = {
  width: number;
  height: number;
  /** Room for the numbers at the left. */
  left: number;
  /** The numbers with a line across, lowest first, and how high each lies. */
  levels: readonly number[];
  y: (level: number) => number;
  /** What stands below, at the left and at the right. */
  ends: readonly [first: string, last: string];
  /** Where the last of them ends, if not at the edge. */
  right?: number;
  children: ReactNode;
};

/** What a drawing of numbers over weeks stands in: lines across with their numbers, and its first and last day. */
export function ChartFrame({ width, height, left, levels, y, ends, right = width, children }: Props) {
  const [first, last] = ends;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="w-full text-[0.8125rem]"
      fill="none"
      aria-hidden="true"
    >
      <path d={levels.map((level) => `M${left} ${y(level)}H${width}`).join("")} className="stroke-line" />
      {children}{" "}
      <g className="fill-quiet">
        {levels.map((level) => (
          <Fragment key={level}>
            <text y={y(level) + 4}>{level}</text>{" "}
          </Fragment>
        ))}
        <text x={left} y={height - 4}>
          {first}
        </text>{" "}
        <text x={round(right)} y={height - 4} textAnchor="end">
          {last}
        </text>{" "}
      </g>
    </svg>
  );
}
