import { joined } from "#domain/joined.mjs";
import { compareRatings, summarise } from "#domain/record/ratings.ts";
import type { View } from "../_record/progress-view.ts";
import { MovedMost } from "./moved-most.tsx";
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
    <MovedMost
      said={joined(compared ? mostInWords(compared) : notYetInWords(rated))}
      falls={compared?.map(({ title, ratings: { before, after } }) => ({ title, before, after }))}
    />
  );
}
