import { spanLengths } from "#domain/record/span.ts";
import { pathOf, pathsBeside } from "../_record/progress-path.ts";
import type { View } from "../_record/progress-view.ts";

const lengthWords = { 4: "4 weeks", 12: "12 weeks", 52: "A year" } as const;

/** How many weeks are shown together; the one chosen is told by a rule under it, not by a colour. */
export function SpanChoice({ view: { span } }: { view: View }) {
  const until = span.isPresent ? undefined : span.to;
  return (
    <nav aria-label="How much to show" className="mt-6">
      <ul className="flex flex-wrap gap-x-6">
        {spanLengths.map((weeks) => {
          const isShown = weeks === span.weeks;
          return (
            <li key={weeks}>
              <a
                className={`inline-flex min-h-11 min-w-11 items-center ${isShown ? "border-b-4 border-accent font-semibold text-ink no-underline" : ""}`}
                href={pathOf({ weeks, until })}
                aria-current={isShown ? "true" : undefined}
              >
                {lengthWords[weeks]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The ways to the weeks before and after, as far as the plan reaches back. */
export function OtherWeeks({ view: { span, plan, today, weeks } }: { view: View }) {
  const present = pathOf({ weeks: span.weeks });
  const { earlier, later } = pathsBeside(span, today, weeks);
  const hasEarlier = plan.some(({ startedOn }) => startedOn < span.from);
  if (!hasEarlier && span.isPresent) return null;
  return (
    <nav aria-label="Other weeks" className="mt-12 border-t border-line pt-2">
      <ul className="flex flex-wrap gap-x-6">
        {hasEarlier && <Way href={earlier} words="Earlier weeks" />}
        {!span.isPresent && <Way href={later} words="Later weeks" />}
        {!span.isPresent && later !== present && <Way href={present} words="Up to today" />}
      </ul>
    </nav>
  );
}

function Way({ href, words }: { href: string; words: string }) {
  return (
    <li>
      <a className="inline-flex min-h-11 items-center" href={href}>
        {words}
      </a>
    </li>
  );
}
