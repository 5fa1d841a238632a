import { round } from "#components/calendar/chart.ts";
import { compareRatings, type RatingSummary, summarise } from "#domain/record/ratings.ts";
import type { View } from "../_record/progress-view.ts";
import { width as drawn } from "./chart-size.ts";
import { mostInWords, notYetInWords } from "./words.ts";

/** On days with which practice the number moved most, where enough was written down to say so. It names no cause. */
export function HelpedMost({ view }: { view: View }) {
  const practices = view.practices.map(({ item, title, rated }) => {
    return { id: item.id, title, ratings: summarise(rated) };
  });
  const compared = compareRatings(practices);
  const rated = practices.map(({ title, ratings }) => ({ title, days: ratings.days }));
  if (practices.length < 2 && rated.every(({ days }) => days === 0)) return null;
  return (
    <section className="mt-12 border-t-2 border-ink pt-5" aria-labelledby="moved-title">
      <h2 id="moved-title">Where the number moved most</h2>
      <p className="measure mt-1">{compared ? mostInWords(compared) : notYetInWords(rated)}</p>
      {compared && (
        <div className="max-w-[25rem]">
          <ul className="mt-4 grid gap-3">
            {compared.map(({ id, title, ratings }) => (
              <li key={id}>
                {title}
                <Fall ratings={ratings} />
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

function Fall({ ratings: { before, after } }: { ratings: RatingSummary }) {
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
