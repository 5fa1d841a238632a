/** Words and signs that stand nowhere in Tend, and why. */
const banned: [RegExp, string][] = [
  [/\bjust\b/i, "“just” makes a hard thing sound easy"],
  [/\bsimply\b/i, "“simply” makes a hard thing sound easy"],
  [/\b(cure[sd]?|curing|heals|healed|guarantee\w*|miracle)\b/i, "nothing here may be promised"],
  [/\b21 days\b/i, "no study found such a number"],
  [/\p{Extended_Pictographic}/u, "no emoji: the line drawings are the only decoration"],
  [/["']/, "use curly quotes"],
  [/FILL IN/, "it is still to be written"],
];

/** Each text that may not stand as it is, with what is wrong. */
export function bannedIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    banned.filter(([words]) => words.test(text)).map(([, because]) => `“${text}”: ${because}`),
  );
}
