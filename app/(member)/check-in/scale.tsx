import { type Day, formatDay } from "#domain/day.ts";

/** What the drawings of check-ins have in common, so that their weeks stand below each other. */
export const [width, height, left, base, top] = [340, 132, 26, 108, 10];

/** The first and the last day of a drawing. */
export function Ends({ from, today }: { from: Day; today: Day }) {
  return (
    <>
      <text x={left} y={height - 4}>
        {formatDay(from, "short", today)}
      </text>
      <text x={width} y={height - 4} textAnchor="end">
        {formatDay(today, "short", today)}
      </text>
    </>
  );
}
