import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { countryAt } from "#content/help/country-at.ts";
import { helpAnywhere, textOfPieces } from "#content/paper/paper-help.ts";
import type { Zone } from "#domain/day.ts";
import { helpInShort } from "./help-in.ts";

type Props = {
  /** Where the reader’s clock is, which tells the country; without it the numbers are written in by hand. */
  zone?: Zone;
};

/** Whom to call, in the few lines that a printed plan has room for at its top. */
export function HelpInBrief({ zone }: Props) {
  const country = (zone && countryAt(zone)) ?? helpAnywhere;
  const sentences = helpInShort(country);
  const isByHand = sentences.some((pieces) => pieces.some(({ gap }) => gap));
  return (
    <section className="print-only help-in-brief" aria-label="Help">
      {sentences.map((pieces) => (
        <p key={textOfPieces(pieces)}>
          {textOfPieces(pieces)}
          {pieces.some(({ gap }) => gap) && <WriteIn />}
        </p>
      ))}
      <p>
        {isByHand ? "More help" : `These are for ${country.name}. More help`}: {bare(addressOf("/help-now"))}
      </p>
    </section>
  );
}

/** Room to write in by hand. */
export function WriteIn({ children }: { children?: ReactNode }) {
  return <span className="write-in">{children}</span>;
}
