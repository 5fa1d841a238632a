/** The sentences of Progress. They say what was written down, and never what was not. */

import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { type Day, formatDay, weekdayName } from "#domain/day.ts";
import type { eveningCounts } from "#domain/evening/evening.ts";
import { describeSchedule, versionOn } from "#domain/practice/plan.ts";
import { enoughToCompare, type RatingSummary } from "#domain/record/ratings.ts";
import type { Return } from "#domain/record/returns.ts";
import type { Span } from "#domain/record/span.ts";
import { latestFirstDay } from "#domain/record/week.ts";
import { type RecordWeek, timesIn, weeksOnPlan } from "#domain/record/weeks.ts";
import { eveningWords } from "../_evening/evening-shape.tsx";
import type { Practice, View } from "../_record/progress-view.ts";

const titles = { 4: "Your last four weeks", 12: "Your last 12 weeks", 52: "Your last 52 weeks" } as const;

/** "Your last four weeks, and this one", "12 weeks to 25 October". */
export function spanTitle({ weeks, to, isPresent }: Span, today: Day): string {
  if (isPresent) return `${titles[weeks]}, and this one`;
  return `${weeks === 4 ? "Four" : weeks} weeks to ${formatDay(to, "plain", today)}`;
}

/** "the last 4 weeks and this one", "these 12 weeks". */
export function whenOf({ weeks, isPresent }: Span): string {
  return isPresent ? `the last ${weeks} weeks and this one` : `these ${weeks} weeks`;
}

/** "9 times in the last 4 weeks and this one". */
export function timesInWords(practice: Practice, span: Span): string {
  const { often, when } = timesAndWhen(practice, span);
  return often + when;
}

/** The same in two parts, of which the second is empty or begins with a space: "9 times", " in these 12 weeks". */
export function timesAndWhen({ item, weeks }: Practice, span: Span): { often: string; when: string } {
  const times = timesIn(weeks);
  if (times === 0 && span.isPresent && item.startedOn >= span.from)
    return { often: "nothing written yet", when: "" };
  return { often: times > 0 ? describeTimes(times) : "nothing written", when: ` in ${whenOf(span)}` };
}

/** What the plan asked at the end of these weeks, or when the practice was finished. */
export function askedInWords({ item, days }: Practice, { span: { isPresent }, weeks }: View): string {
  const terms = versionOn(item, days.to);
  if (!terms) return "";
  const whose = isPresent && item.finishedOn === null ? "Your plan" : "Your plan then";
  return `${whose}: ${describeMinutes(terms.minutes)}, ${describeSchedule(terms.schedule, latestFirstDay(weeks))}.`;
}

/** "3 of 4 weeks on plan, with 2 free passes." Said only where there is something to count. */
export function onPlanInWords({ weeks }: Practice): string {
  const { on, of } = weeksOnPlan(weeks);
  if (of === 0 || on === 0) return "";
  const passes = weeks.reduce((sum, week) => sum + week.passes, 0);
  const forgiven = passes > 0 ? `, with ${passes} free ${passes === 1 ? "pass" : "passes"}` : "";
  return `${on} of ${of} ${of === 1 ? "week" : "weeks"} on plan${forgiven}.`;
}

/** "Weeks begin on Monday, as in your settings." Around a change, also on what day those before began. */
export function firstDayInWords({ weeks, span }: View): string {
  const name = weekdayName(latestFirstDay(weeks), "long");
  const latest = weeks.changes.at(-1);
  if (!latest || latest.holdsFrom <= span.from) return `Weeks begin on ${name}, as in your settings.`;
  return `From ${formatDay(latest.holdsFrom, "dated")} on, weeks begin on ${name}, as in your settings. Earlier ones stay as they were, and the week between is shorter.`;
}

/** "In your fullest week you did it 5 times. The plan asked for 2 to 4 a week." */
export function fullestInWords(weeks: RecordWeek[]): string {
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

/** Made once: to make one takes nine times as long as to use it. */
const listed = new Intl.ListFormat("en-GB");

/** "You came back 3 times after a week or more away." */
export function returnsInWords(returns: Return[]): string {
  return `You came back ${describeTimes(returns.length)} after a week or more away.`;
}

/** Where the number moved most, which need not be why; `compared` as from `compareRatings`. */
export function mostInWords(compared: { title: string; ratings: RatingSummary }[]): string {
  const change = compared[0]?.ratings.change ?? 0;
  if (change >= 0) return "On a typical day, the number was lower afterwards with none of these practices.";
  const most = compared.filter(({ ratings }) => ratings.change === change).map(({ title }) => title);
  const names = listed.format(most);
  return `On days with ${names} the number moved most: down by ${-change} on a typical day.`;
}

/** What it takes to say so, and how much of it there is. */
export function notYetInWords(rated: { title: string; days: number }[]): string {
  const { days, practices } = enoughToCompare;
  const needed = `Give ${days} days of ${practices} practices a number before and one after, and this page can say beside which the number moved most.`;
  const soFar = rated
    .filter((practice) => practice.days > 0)
    .map((practice) => `${practice.title}, ${practice.days} ${practice.days === 1 ? "day" : "days"}`);
  return soFar.length > 0 ? `${needed} So far: ${soFar.join("; ")}.` : needed;
}

/** "very hard once and good 4 times". */
export function eveningsInWords(counts: ReturnType<typeof eveningCounts>): string {
  const each = counts.map(({ answer, times }) => {
    const often = times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
    return `${eveningWords[answer].toLowerCase()} ${often}`;
  });
  return listed.format(each);
}
