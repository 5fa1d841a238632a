"use client";

import type { SpanWeeks } from "#domain/record/span.ts";

const lengthWords = { 4: "4 weeks", 12: "12 weeks", 52: "A year" } as const;

/** How many weeks are shown together; the one chosen is told by a rule under it, not by a colour. */
export function SpanChoice({ chosen, ways }: { chosen: SpanWeeks; ways: [SpanWeeks, string][] }) {
  return (
    <nav aria-label="How much to show" className="mt-6">
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(([weeks, href]) => {
          const isShown = weeks === chosen;
          return (
            <li key={weeks}>
              <a
                className={`inline-flex min-h-11 min-w-11 items-center ${isShown ? "border-b-4 border-accent font-semibold text-ink no-underline" : ""}`}
                href={href}
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
export function OtherWeeks({
  earlier,
  later,
  present,
}: { [way in "earlier" | "later" | "present"]?: string }) {
  if (!earlier && !later) return null;
  return (
    <nav aria-label="Other weeks" className="mt-12 border-t border-line pt-2">
      <ul className="flex flex-wrap gap-x-6">
        {earlier && <Way href={earlier} words="Earlier weeks" />}
        {later && <Way href={later} words="Later weeks" />}
        {present && <Way href={present} words="Up to today" />}
      </ul>
    </nav>
  );
}

/** Where else the record leads: to its figures, where there are any, and to what stands beside it. */
export function WaysFromProgress({ figures, hasPlan }: { figures: string | undefined; hasPlan: boolean }) {
  return (
    <ul className="no-print mt-2 grid gap-1">
      {figures && <Way href={figures} words="All of these weeks in figures" />}
      <Way href="/check-in" words="Check in with how you are" />
      {hasPlan && <Way href="/summary" words="Put together a summary to show someone" />}
    </ul>
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
