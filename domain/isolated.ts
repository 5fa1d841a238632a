/** Letters that are written from right to left, and would take the words beside them along: strong R and AL of Unicode. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Somebody's own words, to stand within a sentence of ours: right-to-left ones between marks that keep their order to
 * themselves (U+2068, U+2069). They hold wherever text is shown: in a page, a name that is read aloud, a mail, a title.
 * Not for a value in a file or a field. Words that come in never have such marks: `line` and `paragraphs` drop them.
 */
export function isolated(words: string): string {
  return rightToLeft.test(words) ? `\u2068${words}\u2069` : words;
}
