import type { RefObject } from "react";
import type { Pace } from "./pace.ts";

const smallest = 62;
const largest = 112;

/** Radius of the disc for lungs from empty (0) to full (1). */
export function radiusOf(fullness: number): string {
  return (smallest + (largest - smallest) * fullness).toFixed(2);
}

export type Now = { half: "in" | "out"; count: number };

type Props = { pace: Pace; now: Now | null; disc: RefObject<SVGCircleElement | null> };

/**
 * The ring, with the words in it. The disc moves by its attribute `r`, frame by frame, outside of React. For those
 * who asked for less motion it stands still, and the counts of this half fill up as dots instead.
 */
export function Ring({ pace, now, disc }: Props) {
  return (
    <svg
      viewBox="0 0 240 240"
      className="room-large mx-auto w-40 max-w-full shrink-0 text-accent md:w-60"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <circle
        cx="120"
        cy="120"
        r={largest}
        strokeWidth="1.25"
        className="opacity-35 contrast-more:opacity-100"
      />
      <circle
        cx="120"
        cy="120"
        r={(smallest + largest) / 2}
        strokeWidth="1.25"
        className="opacity-60 contrast-more:opacity-100"
      />
      <circle
        ref={disc}
        cx="120"
        cy="120"
        r={radiusOf(0)}
        strokeWidth="2.5"
        className="fill-accent/20 motion-reduce:hidden"
      />
      <circle
        cx="120"
        cy="120"
        r={(smallest + largest) / 2}
        strokeWidth="2.5"
        className="hidden fill-accent/20 motion-reduce:block"
      />
      <g textAnchor="middle" stroke="none" className="fill-ink font-serif">
        <text x="120" y="118" fontSize="23">
          {now ? `Breathe ${now.half}` : `In ${pace.in},`}
        </text>{" "}
        <text x="120" y="147" fontSize="23" className="tabular-nums">
          {now ? now.count : `out ${pace.out}`}
        </text>
      </g>
      {now && <Dots of={pace[now.half]} filled={now.half === "in" ? now.count : pace.out - now.count + 1} />}
    </svg>
  );
}

/** One dot for each count, filled one by one on the way in and emptied on the way out. */
function Dots({ of, filled }: { of: number; filled: number }) {
  const gap = 15;
  const counts = Array.from({ length: of }, (_, place) => place + 1);
  return (
    <g className="hidden motion-reduce:block" strokeWidth="1.5">
      {counts.map((count) => (
        <circle
          key={count}
          cx={120 + (count - (of + 1) / 2) * gap}
          cy="172"
          r="4.5"
          className={count <= filled ? "fill-current" : ""}
        />
      ))}
    </g>
  );
}
