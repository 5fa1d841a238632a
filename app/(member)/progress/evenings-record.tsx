import { type Day, daysFrom, formatDay } from "#domain/day.ts";
import { eveningCounts, eveningsSince } from "#domain/evening/evening.ts";
import { joined } from "#domain/joined.mjs";
import type { View } from "../_record/progress-view.ts";
import { EveningShapes } from "./evening-shapes.tsx";
import { eveningsInWords } from "./words.ts";

/** What was said in the evenings of these weeks, day by day. Draws nothing where nothing was said. */
export function EveningsRecord({ view }: { view: View }) {
  const { evenings, plan, span, today } = view;
  const counts = eveningCounts(evenings);
  if (counts.length === 0) return null;
  const since = eveningsSince(evenings, plan);
  const of = daysFrom(span.from, span.to).filter((day) => day >= since && day <= today).length;
  return (
    <section className="mt-12 border-t-2 border-ink pt-5" aria-labelledby="evenings-title">
      <h2 id="evenings-title">How the days were</h2>
      <p className="mt-1 mb-5">
        {joined(`Said on ${evenings.length} of ${of} days: ${eveningsInWords(counts)}.`)}
      </p>
      <EveningShapes
        blocks={eveningBlocks(view, since)}
        seen={counts.map(({ answer }) => answer)}
        isByColumn={span.weeks === 52}
      />
      <p className="hint measure mt-2">
        It is here because it is about the same weeks. Nothing says that one led to the other.
      </p>
    </section>
  );
}

/** At most so many weeks of a year stand in one block, so that the shapes can still be told apart on a narrow page. */
const inABlock = 13;

/** The answers of all days in their order, from the first week that had any; of a year, of the blocks from then on with anything said, each as long as the others. */
export function eveningBlocks(
  { evenings, span, today }: Pick<View, "evenings" | "span" | "today">,
  since: Day,
) {
  const all = daysFrom(span.from, span.to);
  // Whole weeks before it are left out: they would be empty.
  const before = all.filter((day) => day < since).length;
  const days = all.slice(before - (before % 7));
  const said = new Map(evenings.map(({ day, answer }) => [day, answer]));
  const weeks = Math.ceil(days.length / 7);
  const parts = span.weeks === 52 ? Math.ceil(weeks / inABlock) : 1;
  const length = 7 * Math.ceil(weeks / parts);
  const blocks = Array.from({ length: parts }, (_, place) =>
    days.slice(length * place, length * (place + 1)),
  );
  return blocks
    .filter((some) => some.some((day) => said.has(day)))
    .map((some) => ({
      from: formatDay(some[0] ?? span.from, "dated"),
      answers: some.map((day) => said.get(day) ?? (day < since || day > today ? "outside" : null)),
    }));
}
