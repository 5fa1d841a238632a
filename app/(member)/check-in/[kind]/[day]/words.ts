import type { CheckInOffered } from "#content/check-in/questionnaires.ts";
import type { CheckIn, Score } from "#domain/check-in/check-in.ts";

/** What the parts of a questionnaire are about. */
const partWords: Record<string, string> = { anxiety: "worry", depression: "low mood" };

/** "Your answers come to 64 of 100. Higher means better." */
export function scoreInWords(
  { kind, questionnaire }: CheckInOffered,
  { points, of, band, parts }: Score,
): string {
  const sum = `Your answers come to ${points} of ${of}.`;
  if (kind === "who-5")
    return `${sum} A higher number means feeling better; at ${questionnaire?.lowAtOrBelow} or below, a closer look together with someone is advised.`;
  const each = Object.entries(parts).map(
    ([part, { points, of }]) => `${points} of ${of} for ${partWords[part] ?? part}`,
  );
  const named = questionnaire?.bands.find(({ name }) => name === band);
  return `${sum} That is ${each.join(" and ")}. A lower number means less trouble; those who made it call ${named?.from} to ${named?.to} “${named?.name}”.`;
}

/** What was chosen, as its words; undefined where nothing was. */
export function answerInWords(
  { questions }: CheckInOffered,
  { answers }: CheckIn,
  id: string,
): string | undefined {
  return questions.options[answers[id] ?? -1];
}
