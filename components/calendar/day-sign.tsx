import type { Sign as DayMark } from "#domain/record/progress.ts";

/** The words for each sign. Nothing said is never called missed. */
export const dayWords: Record<DayMark, string> = {
  done: "Done",
  tiny: "Tiny version",
  rest: "Rest",
  "not-applicable": "Not applicable",
  noted: "A note or numbers",
  unknown: "Nothing written",
  paused: "Paused",
  outside: "Not in the plan",
  future: "Still to come",
};

/** One day as a shape, told apart without colour. Decorative: the words stand beside it. */
export function DaySign({ sign, today = false }: { sign: DayMark; today?: boolean }) {
  return (
    <svg viewBox="0 0 28 28" className="size-7 max-w-full" aria-hidden="true" fill="none" strokeWidth="2">
      {sign === "done" && <circle cx="14" cy="14" r="9" className="fill-accent" />}
      {sign === "tiny" && (
        <>
          <circle cx="14" cy="14" r="8" className="stroke-accent" />
          <circle cx="14" cy="14" r="3.5" className="fill-accent" />
        </>
      )}
      {sign === "rest" && <path d="M8 14h12" className="stroke-ink" strokeLinecap="round" />}
      {sign === "not-applicable" && <path d="M10 18l8-8" className="stroke-ink" strokeLinecap="round" />}
      {sign === "paused" && <path d="M11.5 10v8M16.5 10v8" className="stroke-quiet" strokeLinecap="round" />}
      {sign === "noted" && (
        <path d="M9.5 10h9M9.5 14h9M9.5 18h5" className="stroke-quiet" strokeLinecap="round" />
      )}
      {sign === "unknown" && <circle cx="14" cy="14" r="2" className="fill-quiet" />}
      {today && <circle cx="14" cy="14" r="12.5" className="stroke-warm" />}
    </svg>
  );
}
