/** The sentences of a summary, the same on the page, on paper and in the PDF. */
import { describeTimes } from "#domain/amounts.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { type RatedDay, ratingsPerWeek, summarise } from "#domain/record/ratings.ts";
import type { Weeks } from "#domain/record/week.ts";
import { helpedWords, obstacleWords } from "#domain/review/answer-words.ts";
import type { CheckInScores, Summary, SummaryPractice, SummaryReview } from "./summary.ts";

/** What a reader has to know before anything else. */
export const writtenByItsMember =
  "Written by the person who shows it. Tend does not check it, and nobody watches it.";

/** What a sign for nothing means. */
export const blankMeansUnknown =
  "A day with nothing written is not known: it may have been done or not. A week is “on plan” when a practice was done as often as planned, less up to two free passes.";

/** "What Ann has practised", or "What I have practised" where no name is shown. */
export function titleOfSummary({ name }: Pick<Summary, "name">): string {
  return name ? `What ${isolated(name)} has practised` : "What I have practised";
}

/** "27 October 2026 to 23 November 2026", or the one day. */
export function daysInWords({ from, to }: { from: Day; to: Day }): string {
  return from === to ? formatDay(from, "dated") : `${formatDay(from, "dated")} to ${formatDay(to, "dated")}`;
}

/** "Done 9 times. 3 of 4 whole weeks on plan." Weeks are named only where there are any. */
export function countsInWords({ times, weeks, marks }: SummaryPractice): string {
  if (marks.every((sign) => sign === "outside")) return "Not in the plan in these days.";
  const done =
    times > 0
      ? `Done ${describeTimes(times)}${ofThemTiny(times, marks)}.`
      : "Nothing written as done in these days.";
  return weeks.on > 0
    ? `${done} ${weeks.on} of ${weeks.of} whole ${weeks.of === 1 ? "week" : "weeks"} on plan.`
    : done;
}

/** Tiny versions count as done, and are told apart from the whole. */
function ofThemTiny(times: number, marks: SummaryPractice["marks"]): string {
  const tiny = marks.filter((sign) => sign === "tiny").length;
  if (tiny === 0) return "";
  return tiny === times ? ", in the tiny version" : `, ${describeTimes(tiny)} in the tiny version`;
}

/** "Of 12 days with both numbers, it was lower after on 9, the same on 2, and higher on 1." */
export function numbersInWords(rated: readonly RatedDay[]): string {
  const { days, lower, same, higher } = summarise(rated);
  if (days === 0) return "No day in this time has both numbers.";
  const on = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
  return `Of ${on(days)} with both numbers, it was lower after on ${lower}, the same on ${same}, and higher on ${higher}.`;
}

/** What the numbers are. */
export const aboutNumbers = "How strong the trouble was, from 0 (not at all) to 10 (as strong as can be).";

/** More rows than this say less, day by day, than the averages of their weeks. */
const mostDays = 31;

/** The numbers as a table: by day, or where there are many by week. */
export function numbersOf(rated: readonly RatedDay[], weeks: Weeks): { header: string[]; rows: string[][] } {
  const row = (day: Day, ...numbers: number[]) => [formatDay(day, "dated"), ...numbers.map(String)];
  if (rated.length <= mostDays)
    return {
      header: ["Day", "Before", "After"],
      rows: rated.map(({ day, before, after }) => row(day, before, after)),
    };
  return {
    header: ["Week from", "Before, on average", "After, on average"],
    rows: ratingsPerWeek(rated, weeks).map(({ from, before, after }) => row(from, before, after)),
  };
}

/** What the answers of a review answered. */
export const aboutReviews = "Did it help, and what got in the way?";

/** "10 November 2026: “Yes, a little”. In the way: “I forgot”, “Pain”." */
export function reviewInWords({ day, helped, inTheWay }: SummaryReview): string {
  const obstacles = inTheWay.map((obstacle) => `“${obstacleWords[obstacle]}”`).join(", ");
  const said = `${formatDay(day, "dated")}: “${helpedWords[helped]}”.`;
  return obstacles ? `${said} In the way: ${obstacles}.` : said;
}

/** "WHO-5: 48 of 100 on 3 November 2026, and 56 on 24 November 2026, 8 higher. Higher means feeling better." */
export function scoresInWords({ kind, name, of, scores }: CheckInScores): string {
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last) return "";
  const at = `${name}: ${first.points} of ${of} on ${formatDay(first.day, "dated")}`;
  const then =
    first === last
      ? ""
      : `, and ${last.points} on ${formatDay(last.day, "dated")}, ${changeInWords(first, last)}`;
  const between = scores.length > 2 ? ` Answered ${describeTimes(scores.length)} in these days.` : "";
  return `${at}${then}.${between} ${directionOf[kind]}`;
}

const directionOf: Record<CheckInScores["kind"], string> = {
  "who-5": "Higher means feeling better.",
  "phq-4": "Lower means less trouble.",
};

function changeInWords(first: { points: number }, last: { points: number }): string {
  const change = last.points - first.points;
  if (change === 0) return "the same";
  return change > 0 ? `${change} higher` : `${-change} lower`;
}
