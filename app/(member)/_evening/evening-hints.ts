import { type Day, daySchema, daysBetween } from "#domain/day.ts";

/** What is said below the question. None asks for an answer, promises one, or weighs it. */
export const eveningHints = [
  "One tap, if you like.",
  "Whichever shape comes to mind first is good enough.",
  "There is no better answer among the five.",
  "A day can be several of these at once. Take the one that is nearest, or none.",
  "It is about the day, and not about how well you managed it.",
  "Some days do not fit any word. Leave it blank, if that is so.",
  "Whatever you say tonight can be changed later.",
  "It is a note to yourself. You need not explain it to anybody.",
  "A hard day may be called hard, and a good one good.",
] as const;

const firstOfAll = daySchema.parse("2026-01-01");

/** Another one each day, and the same for all of a day, so that nothing changes while somebody reads. */
export function eveningHint(day: Day): string {
  return eveningHints.at(daysBetween(firstOfAll, day) % eveningHints.length) ?? eveningHints[0];
}
