/** Words and signs that stand nowhere in Tend, and why. */
const banned: [RegExp, string][] = [
  [/\bjust\b/i, "“just” makes a hard thing sound easy"],
  [/\bsimply\b/i, "“simply” makes a hard thing sound easy"],
  [/\b(cure[sd]?|curing|heals|healed|guarantee\w*|miracle)\b/i, "nothing here may be promised"],
  [/\b21 days\b/i, "no study found such a number"],
  [/\p{Extended_Pictographic}/u, "no emoji: the line drawings are the only decoration"],
  [/["']/, "use curly quotes"],
  [
    /\b(largest|biggest|best|most careful|first ever) (test|trial|study|review)\b/i,
    "nobody has looked through all of them",
  ],
  [/\bbest tested\b/i, "nobody has looked through all of them"],
  [
    /\b(the most|fewest) (tests|trials|studies|reviews)\b|\b(the|very) first (tests?|trials?|stud(y|ies)|reviews?)\b/i,
    "which were first, or most, was not counted",
  ],
  [/\bmost (guides|sites|books|apps|pages)\b/i, "nobody counted them"],
  [
    /\bthan (it was )?before (it|the course|they began)\b/i,
    "what changed from before to after includes the passing of time",
  ],
  [
    /\b(still to be|has yet to be|to be) (checked|written|read|verified|added)\b|\b(TODO|TBD|FIXME)\b/i,
    "a note to ourselves; readers are told what is so",
  ],
  [/\btwo-minute version\b/i, "a meal and morning light take longer: say “tiny version”"],
  [/\bin (many|most) countries (it|they|there)\b/i, "nobody has looked through all of them"],
  [/FILL IN/, "it is still to be written"],
];

/** Each text that may not stand as it is, with what is wrong. */
export function bannedIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    banned.filter(([words]) => words.test(text)).map(([, because]) => `“${text}”: ${because}`),
  );
}
