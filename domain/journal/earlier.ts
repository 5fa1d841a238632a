/** A line that a member wrote some time ago, to meet again on a day that is not a hard one. */
import { type CheckInAnswers, isHelpFirst, type Questionnaire, scoreOf } from "#domain/check-in/check-in.ts";
import { beginningOf, type Entry, timedKinds } from "./entry.ts";

/** The kinds of entries that may hold such a line. The function `member_earlier` in db/migrations looks at these. */
export const earlierKinds = ["gratitude", ...timedKinds] as const;

type Answered = { questionnaire?: Questionnaire | undefined; answers: CheckInAnswers };

/**
 * The words for a line: what was good, or what was said after a practice. Undefined for an entry without such, and where a
 * check-in says that help comes first.
 * @param checkIns the latest of each kind; of one that has no score there is no questionnaire
 */
export function earlierLineOf(
  { fields }: Pick<Entry, "fields">,
  checkIns: readonly Answered[],
): string | undefined {
  if (checkIns.some(isLow)) return undefined;
  const lines = fields.filter(({ name, words }) => isGood(name) && words.trim().length > 3);
  return lines.length > 0 ? beginningOf(lines, 120) : undefined;
}

function isLow({ questionnaire, answers }: Answered): boolean {
  if (!questionnaire) return false;
  const score = scoreOf(questionnaire, answers);
  return score !== undefined && isHelpFirst(questionnaire, score);
}

/** Of a sheet, the fields that say something good or small; reasons, numbers and times say nothing by themselves. */
function isGood(name: string): boolean {
  return /^(good-\d+|line)$/.test(name);
}
