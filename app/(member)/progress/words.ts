/** The sentences of Progress. They say what was written down, and never what was not. */

import type { Practice, View } from "#app/progress-view.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { addDays, type Day, formatDay, startOfWeek, type Weekday } from "#domain/day.ts";
import { describeSchedule, versionOn } from "#domain/plan.ts";
import { pastWeeksOnPlan, timesBetween, weeksOnPlan } from "#domain/progress.ts";
import { enoughToCompare, type RatingSummary } from "#domain/ratings.ts";
import type { Return } from "#domain/returns.ts";
import { countedDays, type Span } from "#domain/span.ts";
import type { WeekCount } from "#domain/weeks.ts";

const present = { 4: "the last 4 weeks", 12: "the last 12 weeks", 52: "the last year" } as const;
const titles = { 4: "Your last four weeks", 12: "Your last 12 weeks", 52: "Your last year" } as const;

/** "Your last four weeks", "12 weeks to 25 October". */
export function titleOf({ weeks, to, isPresent }: Span, today: Day): string {
  if (isPresent) return titles[weeks];
  return `${weeks === 4 ? "Four" : weeks} weeks to ${inYear(to, today)}`;
}

/** "the last 4 weeks", "these 12 weeks". */
export function whenOf({ weeks, isPresent }: Span): string {
  return isPresent ? present[weeks] : `these ${weeks} weeks`;
}

/** "9 times in the last 4 weeks". */
export function timesInWords({ item, logs }: Practice, span: Span): string {
  const { from, to } = countedDays(span);
  const times = timesBetween(logs, from, to);
  if (times > 0) return `${describeTimes(times)} in ${whenOf(span)}`;
  return span.isPresent && item.startedOn >= span.from
    ? "nothing written yet"
    : `nothing written in ${whenOf(span)}`;
}

/** What the plan asked at the end of these weeks, or when the practice was finished. */
export function planInWords({ item, days }: Practice, { isPresent }: Span, firstDay: Weekday): string {
  const terms = versionOn(item, days.to);
  if (!terms) return "";
  const whose = isPresent && item.finishedOn === null ? "Your plan" : "Your plan then";
  return `${whose}: ${describeMinutes(terms.minutes)}, ${describeSchedule(terms.schedule, firstDay)}.`;
}

/** "3 of 4 weeks on plan." Said only where there is something to count. */
export function weeksInWords({ item, logs }: Practice, { span, today, firstDay }: View): string {
  const { on, of } =
    span.isPresent && span.weeks === 4
      ? weeksOnPlan(item, logs, today, firstDay)
      : pastWeeksOnPlan(item, logs, wholeWeeks(span, firstDay), firstDay);
  if (of === 0 || on === 0) return "";
  return `${on} of ${of} ${of === 1 ? "week" : "weeks"} on plan.`;
}

/** "In your fullest week you did it 5 times. The plan asked for 2 to 4 a week." */
export function fullestInWords(weeks: WeekCount[]): string {
  const most = Math.max(...weeks.map(({ times }) => times));
  const asked = weeks.map(({ planned }) => planned).filter((planned) => planned > 0);
  const [least, highest] = [Math.min(...asked), Math.max(...asked)];
  const range = least === highest ? least : `${least} to ${highest}`;
  const plan = asked.length > 0 ? `The plan asked for ${range} a week.` : "";
  return most > 0 ? `In your fullest week you did it ${describeTimes(most)}. ${plan}` : plan;
}

/** "On 9 of 12 days the number after was lower than the one before." */
export function ratingsInWords({ days, lower, before, after, change }: RatingSummary): string {
  if (days === 1) return `On the one day with both numbers, it went from ${before} to ${after}.`;
  const usual =
    change === 0 ? "it stayed the same" : `it went ${change < 0 ? "down" : "up"} by ${Math.abs(change)}`;
  return `On ${lower} of ${days} days the number after was lower than the one before. On a typical day, ${usual}.`;
}

/** "You came back 3 times after a week or more away." */
export function returnsInWords(returns: Return[]): string {
  return `You came back ${describeTimes(returns.length)} after a week or more away.`;
}

/** What helped most, as far as the numbers can say; `compared` as from `compareRatings`. */
export function mostInWords(compared: { title: string; ratings: RatingSummary }[]): string {
  const change = compared[0]?.ratings.change ?? 0;
  if (change >= 0) return "On a typical day, the number was lower afterwards with none of these practices.";
  const most = compared.filter(({ ratings }) => ratings.change === change).map(({ title }) => title);
  const names = new Intl.ListFormat("en-GB").format(most);
  return `The number fell most with ${names}: by ${-change} on a typical day.`;
}

/** What it takes to say so, and how much of it there is. */
export function notYetInWords(rated: { title: string; days: number }[]): string {
  const { days, practices } = enoughToCompare;
  const needed = `Give ${days} days of ${practices} practices a number before and one after, and this page can say with which the number fell most.`;
  const soFar = rated
    .filter((practice) => practice.days > 0)
    .map((practice) => `${practice.title}, ${practice.days} ${practice.days === 1 ? "day" : "days"}`);
  return soFar.length > 0 ? `${needed} So far: ${soFar.join("; ")}.` : needed;
}

/** The week under way is left to those who count it as soon as it is on plan. */
function wholeWeeks({ from, to, isPresent }: Span, firstDay: Weekday): { from: Day; to: Day } {
  return { from, to: isPresent ? addDays(startOfWeek(to, firstDay), -1) : to };
}

/** "25 October", with the year when it is another one. */
function inYear(day: Day, today: Day): string {
  const dated = formatDay(day, "dated");
  return day.slice(0, 4) === today.slice(0, 4) ? dated.slice(0, -5) : dated;
}
