/** From 0, not at all, to 10, as much as can be. */
export const scores: readonly number[] = Array.from({ length: 11 }, (_, score) => score);

/** The score in a field. One that was left empty says nothing, which is not a zero; nor does one that holds no such number. */
export function scoreIn(text = ""): number | undefined {
  return scores.find((score) => String(score) === text.trim());
}
