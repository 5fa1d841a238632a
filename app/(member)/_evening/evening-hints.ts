import { type Day, daysBetween } from "#domain/day.ts";

/** What is said below the question. None asks for an answer, promises one, or weighs it. */
export const eveningHints = [
  "One tap, if you like.",
  "Whichever shape comes to mind first is good enough.",
  "There is no better answer among the five.",
  "A day can be several of these at once. Take the one that is nearest, or none.",
  "It is about the day, and not about how well you managed it.",
  "Some days have no word for them. Then leave it.",
  "Whatever you say tonight can be changed later.",
  "Nothing is worked out from it. It is only a note to yourself.",
  "A hard day may be called hard, and a good one good.",
] as const;

/** Another one each day, and the same for all of a day, so that nothing changes while somebody reads. */
export function eveningHint(day: Day): string {
  return eveningHints.at(daysBetween("2026-01-01" as Day, day) % eveningHints.length) ?? eveningHints[0];
}
