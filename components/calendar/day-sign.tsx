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
      <SignShape sign={sign} />
      {today && <TodayRing />}
    </svg>
  );
}

/** What is drawn for it, in a square of 28 units. */
export function SignShape({ sign }: { sign: DayMark }) {
  if (sign === "done") return <circle cx="14" cy="14" r="9" className="fill-accent" />;
  if (sign === "tiny")
    return (
      <>
        <circle cx="14" cy="14" r="8" className="stroke-accent" />
        <circle cx="14" cy="14" r="3.5" className="fill-accent" />
      </>
    );
  if (sign === "unknown") return <circle cx="14" cy="14" r="2" className="fill-quiet" />;
  const [path, colour] = strokes[sign] ?? [];
  return path ? <path d={path} className={colour} strokeLinecap="round" /> : null;
}

const strokes: Partial<Record<DayMark, [path: string, colour: string]>> = {
  rest: ["M8 14h12", "stroke-ink"],
  "not-applicable": ["M10 18l8-8", "stroke-ink"],
  paused: ["M11.5 10v8M16.5 10v8", "stroke-quiet"],
  noted: ["M9.5 10h9M9.5 14h9M9.5 18h5", "stroke-quiet"],
};

/** Around the sign of today. */
export function TodayRing() {
  return <circle cx="14" cy="14" r="12.5" className="stroke-warm" />;
}
