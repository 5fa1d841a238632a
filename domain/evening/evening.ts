/** The evening question: how a day was, in one tap. */
import type { Day, Instant, Zone } from "#domain/day.ts";
import { addDays, dayAt, isSmallHours, timeAt } from "#domain/day.ts";

/** What may be said of a day, the hardest first. They are told apart and never counted into a score. */
export const eveningAnswers = ["very-hard", "hard", "mixed", "good", "very-good"] as const;
export type EveningAnswer = (typeof eveningAnswers)[number];

/** What a member said of one of their local days. A day of which nothing was said has none. */
export type EveningSaid = { day: Day; answer: EveningAnswer };

/** The hour from which on a day can be looked back at. */
const fromHour = 17;

/**
 * Whether to ask of `day` at this moment: of today from the late afternoon on, and of yesterday in the small hours, when
 * the member has said that yesterday is meant.
 */
export function asksOf(day: Day, zone: Zone, instant: Instant): boolean {
  const today = dayAt(zone, instant);
  if (isSmallHours(zone, instant)) return day === addDays(today, -1);
  return day === today && Number(timeAt(zone, instant).slice(0, 2)) >= fromHour;
}

/**
 * The first day of which anything could be said: that of the first practice, or of an answer before it. Earlier days are left
 * out of the count, since nobody was asked about them.
 */
export function eveningsSince(
  evenings: readonly Pick<EveningSaid, "day">[],
  plan: readonly { startedOn: Day }[],
): Day {
  const days = [...evenings.map(({ day }) => day), ...plan.map(({ startedOn }) => startedOn)];
  return days.reduce((first, day) => (day < first ? day : first), "9999-12-31" as Day);
}

/** How often each answer was given, in their order; those that were never given are left out. */
export function eveningCounts(evenings: readonly EveningSaid[]): { answer: EveningAnswer; times: number }[] {
  return eveningAnswers
    .map((answer) => ({ answer, times: evenings.filter((each) => each.answer === answer).length }))
    .filter(({ times }) => times > 0);
}
