"use client";

import { round } from "#components/calendar/chart.ts";
import { width as drawn } from "./chart-size.ts";

/** Of one practice: the number before and after, on a typical day. */
export type Fall = { title: string; before: number; after: number };

/** What is said of where the number moved most, and how far it fell for each practice where that can be compared. */
export function MovedMost({ said, falls }: { said: string; falls: Fall[] | undefined }) {
  return (
    <section className="mt-12 border-t-2 border-ink pt-5" aria-labelledby="moved-title">
      <h2 id="moved-title">Where the number moved most</h2>
      <p className="measure mt-1">{said}</p>
      {falls && (
        <div className="max-w-[25rem]">
          <ul className="mt-4 grid gap-3">
            {falls.map((fall) => (
              <li key={fall.title}>
                {fall.title}
                <DrawnFall {...fall} />
              </li>
            ))}
          </ul>
          <p className="hint mt-2">
            Ring: before. Dot: after, from 0 at the left to 10. A typical day is the one in the middle: half
            the days were higher, half lower. It is what you wrote down. It cannot say what caused it.
          </p>
        </div>
      )}
    </section>
  );
}

function DrawnFall({ before, after }: Fall) {
  const x = (rating: number) => round(8 + (rating * (drawn - 16)) / 10);
  return (
    <svg viewBox={`0 0 ${drawn} 20`} className="w-full" aria-hidden="true">
      <path d={`M8 10H${drawn - 8}`} className="stroke-line" />
      <path d={`M${x(before)} 10H${x(after)}`} className="stroke-accent" strokeWidth="2" />
      <circle cx={x(before)} cy="10" r="6" className="fill-paper stroke-accent" strokeWidth="2" />
      <circle cx={x(after)} cy="10" r="3.5" className="fill-accent" />
    </svg>
  );
}
