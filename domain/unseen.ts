/** What cannot be seen in a text. No schemas here: the tools of guides ask it too, in the browser. */

/**
 * A character that leaves no mark: white space, what Unicode lets a screen ignore (zero-width and filler characters,
 * joiners, variation selectors, tags, the soft hyphen, marks of direction), control characters, halves of characters,
 * and the blanks that have the rank of a letter or a sign (Braille, music, hieroglyphs, Khitan).
 */
const unseen =
  /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\uFFF9-\uFFFB\u{13441}\u{13442}\u{16FE4}\u{1D159}]/u;

/** Joiners, variation selectors and tags belong to what stands before them: emoji, Arabic and Indic words end in them. */
const belongsToLast = /\u034F|\u200C|\u200D|\p{Variation_Selector}|[\u{E0020}-\u{E007F}]/u;

/** Whether there is nothing in it that anybody can see, whatever its length. */
export function isUnseen(text: string): boolean {
  for (const character of text) if (!unseen.test(character)) return false;
  return true;
}

/** The text without what cannot be seen at its two ends; empty when that is all of it. */
export function trimUnseen(text: string): string {
  const characters = [...text];
  const first = characters.findIndex((character) => !unseen.test(character));
  if (first === -1) return "";
  let end = characters.findLastIndex((character) => !unseen.test(character)) + 1;
  while (belongsToLast.test(characters[end] ?? "")) end++;
  return characters.slice(first, end).join("");
}
