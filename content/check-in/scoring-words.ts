import type { CheckInKind, Questionnaire } from "#domain/check-in/check-in.ts";

/** How a questionnaire is added up, and from where on a closer look is advised, in the words of those who made it. */
export function scoringWords({ multiplier, lowAtOrBelow, bands }: Questionnaire, kind: CheckInKind): string {
  if (kind === "who-5")
    return `Add the five numbers (0 to 25) and multiply by ${multiplier}: the result goes from 0 to 100, and higher means feeling better. At ${lowAtOrBelow} or below, a closer look together with someone is advised.`;
  const named = bands.map(({ from, to, name }) => `${from} to ${to}: ${name}`).join(" · ");
  return `Add the four numbers (0 to 12); lower means less trouble. ${named}. The first two statements are about worry, the last two about low mood: where either pair comes to 3 or more, a closer look together with someone is advised.`;
}
