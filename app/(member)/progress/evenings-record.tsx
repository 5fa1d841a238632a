import { circle } from "#components/calendar/chart.ts";
import { type Day, daysFrom, formatDay } from "#domain/day.ts";
import { type EveningAnswer, eveningCounts } from "#domain/evening/evening.ts";
import { EveningShape, eveningPaths, eveningWords } from "../_evening/evening-shape.tsx";
import { ChartTable } from "../_record/chart-table.tsx";
import type { View } from "../_record/progress-view.ts";
import { eveningsInWords } from "./words.ts";

/** What was said in the evenings of these weeks, day by day. Draws nothing where nothing was said. */
export function EveningsRecord({ view }: { view: View }) {
  const { evenings, span, today } = view;
  const counts = eveningCounts(evenings);
  if (counts.length === 0) return null;
  const of = daysFrom(span.from, span.to).filter((day) => day <= today).length;
  return (
    <section className="mt-12 border-t-2 border-ink pt-5" aria-labelledby="evenings-title">
      <h2 id="evenings-title">How the days were</h2>
      <p className="mt-1 mb-5">
        Said on {evenings.length} of {of} days: {eveningsInWords(counts)}.
      </p>
      <Shapes view={view} />
      <ul className="mt-2 flex flex-wrap gap-x-5 text-small text-quiet" aria-label="What the shapes mean">
        {counts.map(({ answer }) => (
          <li key={answer} className="inline-flex items-center gap-1.5">
            <EveningShape answer={answer} />
            {eveningWords[answer]}
          </li>
        ))}
      </ul>
      <ChartTable
        label="How the days were"
        header={["Day", "How it was"]}
        rows={evenings.toReversed().map(({ day, answer }) => [formatDay(day, "dated"), eveningWords[answer]])}
      />
      <p className="hint measure mt-2">
        It is here because it is about the same weeks. Nothing says that one led to the other.
      </p>
    </section>
  );
}

const cell = 28;

/** Weeks of a year in one block, so that the shapes can still be told apart on a narrow page. */
const inABlock = 13;

/** A row for each week; of a year, a column, and the quarters of which anything was said. Decorative: the table says it. */
function Shapes({ view: { evenings, span } }: { view: View }) {
  const days = daysFrom(span.from, span.to);
  const said = new Map(evenings.map(({ day, answer }) => [day, answer]));
  if (span.weeks !== 52) return <Grid days={days} said={said} columns={7} />;
  const quarters = Array.from({ length: Math.ceil(days.length / (7 * inABlock)) }, (_, place) =>
    days.slice(7 * inABlock * place, 7 * inABlock * (place + 1)),
  );
  return (
    <div className="grid gap-x-12 gap-y-5 md:grid-cols-2">
      {quarters
        .filter((some) => some.some((day) => said.has(day)))
        .map((some) => (
          <div key={some[0]}>
            <p className="hint">From {formatDay(some[0] ?? span.from, "dated")}</p>
            <Grid days={some} said={said} columns={Math.ceil(some.length / 7)} isByColumn />
          </div>
        ))}
    </div>
  );
}

type GridProps = {
  days: Day[];
  said: ReadonlyMap<Day, EveningAnswer>;
  columns: number;
  /** Whether a week is a column. */
  isByColumn?: boolean;
};

function Grid({ days, said, columns, isByColumn = false }: GridProps) {
  const rows = isByColumn ? 7 : Math.ceil(days.length / 7);
  const places = days.map((day, number) => {
    const [week, weekday] = [Math.floor(number / 7), number % 7];
    const [x, y] = isByColumn ? [week * cell, weekday * cell] : [weekday * cell, week * cell];
    return { day, x, y, answer: said.get(day) };
  });
  return (
    <svg
      viewBox={`0 0 ${columns * cell} ${rows * cell}`}
      width={columns * cell}
      height={rows * cell}
      className="h-auto max-w-full"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {places.map(({ day, x, y, answer }) =>
        answer ? (
          <path
            key={day}
            d={eveningPaths[answer]}
            transform={`translate(${x} ${y})`}
            className="stroke-ink"
          />
        ) : null,
      )}
      <path
        className="fill-quiet"
        d={places
          .filter(({ answer }) => !answer)
          .map(({ x, y }) => circle(x + cell / 2, y + cell / 2, 1.5))
          .join("")}
      />
    </svg>
  );
}
