/** Puts right one slip of the fingers in a long word, or two in a very long one. Short words are taken as they are typed. */

/** From how many letters a word may have this many wrong. Below, another word is too near: “drunk” and “trunk”. */
const forgiven = [
  { letters: 9, slips: 2 },
  { letters: 6, slips: 1 },
];

/** The known word that was meant, or the word itself: where it is known, short, begins otherwise, or is too far from all. */
export function meant(word: string, known: ReadonlySet<string>): string {
  const slips = forgiven.find(({ letters }) => word.length >= letters)?.slips ?? 0;
  if (slips === 0 || known.has(word)) return word;
  let best = word;
  let least = slips + 1;
  for (const other of known) {
    if (other[0] !== word[0] || other.length < 5 || Math.abs(other.length - word.length) > slips) continue;
    const distance = slipsBetween(word, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** Letters added, left out, mistaken, or swapped with the next one (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(rows[i - 1], j) + 1,
        at(row, j - 1) + 1,
        at(rows[i - 1], j - 1) + same,
        isSwap ? at(rows[i - 2], j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return at(rows[one.length], other.length);
}

function at(row: number[] | undefined, place: number): number {
  return row?.[place] ?? Number.POSITIVE_INFINITY;
}
