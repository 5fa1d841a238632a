import { type Season, seasonInWords } from "#domain/record/season.ts";
import { Sprig } from "../_record/sprig.tsx";
import { leavesInWords } from "../_record/sprig-words.ts";

/** Three years of them. */
const most = 12;

/** The sprigs of the seasons that are over, as they were at their end, the latest first. Draws nothing before there is one. */
export function EarlierSprigs({ seasons }: { seasons: readonly Season[] }) {
  if (seasons.length === 0) return null;
  return (
    <section className="no-print mt-14" aria-labelledby="sprigs-title">
      <h2 id="sprigs-title">Earlier seasons</h2>
      <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] items-end gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] sm:gap-x-6 sm:gap-y-8">
        {seasons
          .slice(-most)
          .reverse()
          .map(({ from, leaves }) => (
            <li key={from} className="grid justify-items-start gap-2 text-small text-quiet">
              <Sprig leaves={leaves} />
              {/* As tall as the longest, so that all stand on one line. */}
              <p className="min-h-[4.5em]">
                {seasonInWords(from)}
                <br />
                {leavesInWords(leaves)}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
