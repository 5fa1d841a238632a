import { type Face, inFonts, mayBreak, noBreak } from "./pdf-faces.ts";

/** Words, or several runs of them of which some lead somewhere when they are pressed. */
export type PenWords = string | readonly { words: string; href?: string }[];

/** The same, with the last two words held together if `fits` says that they are short: no word is alone on the last line. */
export function withoutLoneWord(words: PenWords, fits: (pair: string) => boolean): PenWords {
  if (typeof words === "string") return heldTogether(words, fits);
  return words.map((run, place) =>
    place === words.length - 1 ? { ...run, words: heldTogether(run.words, fits) } : run,
  );
}

function heldTogether(words: string, fits: (pair: string) => boolean): string {
  const [pair = "", before, after] = /(\S+) (\S+)$/.exec(words) ?? [];
  if (!before || !fits(pair)) return words;
  // A line may end after a hyphen, and half a word is alone as well.
  const whole = `${before}\u00A0${after}`.replace(/-(?=\S)/g, `-${noBreak}`);
  return `${words.slice(0, -pair.length)}${whole}`;
}

/** A telephone number that a line cuts in two is dialled wrong: it goes to the next line as a whole. */
export function withWholeNumbers(words: PenWords): PenWords {
  if (typeof words === "string") return words;
  return words.map((run) =>
    run.href?.startsWith("tel:") ? { ...run, words: run.words.replaceAll(" ", "\u00A0") } : run,
  );
}

export function plain(words: PenWords): string {
  return typeof words === "string" ? words : words.map((each) => each.words).join("");
}

/**
 * An address in two lines is one that nobody can copy: it goes to the next line as a whole. What is longer than a line, as a plan
 * link, ends its line with one of its parts.
 */
export function withWholeAddresses(words: string): string {
  return words.replace(/[^\s/]+\/\S*/g, (address) =>
    address.replace(/[-/,](?=\S)/g, `$&${noBreak}`).replace(/&(?=\S)/g, `$&${mayBreak}`),
  );
}

/** The name of the licence is one word. */
function withWholeLicence(words: string): string {
  return words.replaceAll("CC BY 4.0", "CC\u00A0BY\u00A04.0");
}

export function runsOf(words: PenWords, face: Face) {
  const given: readonly { words: string; href?: string }[] = typeof words === "string" ? [{ words }] : words;
  return withPunctuation(given).flatMap(({ words, href }) =>
    inFonts(withWholeLicence(withWholeAddresses(words)), face).map((run) => ({ ...run, href })),
  );
}

/** A full stop after an address stays with it, and does not begin a line. */
function withPunctuation<Run extends { words: string }>(runs: readonly Run[]): Run[] {
  const begun = (run?: Run) => /^[.,;:)]+ ?/.exec(run?.words ?? "")?.[0] ?? "";
  return runs.map((run, place) => ({
    ...run,
    words: run.words.slice(place > 0 ? begun(run).length : 0) + begun(runs[place + 1]),
  }));
}
