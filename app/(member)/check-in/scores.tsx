import { circle, round } from "#components/calendar/chart.ts";
import type { CheckInOffered } from "#content/check-in/questionnaires.ts";
import { type Day, daysBetween, formatDay } from "#domain/day.ts";
import { ChartFrame } from "../_record/chart-frame.tsx";
import { Chart, ChartTable } from "../_record/chart-table.tsx";
import { base, endsOf, height, left, top, width } from "./scale.ts";

export type Point = { day: Day; points: number; of: number };

type ScoresProps = { form: CheckInOffered; points: Point[]; from: Day; today: Day };

/** One questionnaire over time: a sentence, the drawing, and all of it as a table. */
export function Scores({ form: { kind, questions }, points, from, today }: ScoresProps) {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!last) return null;
  const direction = kind === "who-5" ? "Higher means feeling better." : "Lower means less trouble.";
  const earlier = before ? `, ${before.points} the time before` : "";
  return (
    <Chart
      title={questions.name}
      sentence={`${last.points} of ${last.of} on ${formatDay(last.day, "long", today)}${earlier}. ${direction}`}
    >
      <ScoreChart points={points.filter(({ day }) => day >= from)} from={from} today={today} of={last.of} />
      <ChartTable
        label={questions.name}
        header={["Day", `Of ${last.of}`]}
        rows={points.toReversed().map(({ day, points: sum }) => [formatDay(day, "dated"), sum])}
      />
    </Chart>
  );
}

function ScoreChart({ points, from, today, of }: { points: Point[]; from: Day; today: Day; of: number }) {
  const days = daysBetween(from, today);
  const x = (day: Day) => round(left + 6 + ((width - left - 12) * daysBetween(from, day)) / days);
  const y = (sum: number) => round(base - (sum * (base - top)) / of);
  const line = points
    .map(({ day, points: sum }, place) => `${place ? "L" : "M"}${x(day)} ${y(sum)}`)
    .join("");
  return (
    <ChartFrame {...{ width, height, left, y }} levels={[0, of / 2, of]} ends={endsOf(from, today)}>
      <path d={line} className="stroke-accent" />
      <path
        d={points.map(({ day, points: sum }) => circle(x(day), y(sum), 3.5)).join("")}
        className="fill-accent"
      />
    </ChartFrame>
  );
}
