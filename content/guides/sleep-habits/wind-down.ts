import { type Clock, onTheClock } from "#content/kit/timer/clock.ts";
import { afterAPoorNight } from "./habits.ts";

export type Evening = {
  /** When the lights go out. */
  bed: Clock;
  /** When one gets up. */
  rise: Clock;
  /** How long to wind down before bed, in minutes. */
  length: number;
};

export type WindDownStep = { at: Clock; what: string };

export const usualEvening: Evening = { bed: 22 * 60 + 30, rise: 6 * 60 + 30, length: 30 };
export const windDownLengths = [2, 5, 15, 30, 45, 60];

/** Minutes of sleep that experts advise adults to have, or more (watson-2015). With less in bed, we say what that does. */
const shortNight = 7 * 60;
/** Over this many, morning and evening were probably swapped. */
const longNight = 14 * 60;

/** The evening as a timetable, in order; it may cross midnight. */
export function timetable({ bed, rise, length }: Evening): WindDownStep[] {
  const begin = bed - length;
  const steps = [
    { at: begin, what: "Lights low. Put work, news and the phone away." },
    // In a few minutes there is no room for a second thing.
    ...(length >= 15
      ? [
          {
            at: begin + toFive(length / 3),
            what: "Something slow: a bath, a book, quiet music or slow breathing.",
          },
        ]
      : []),
    ...(length >= 30
      ? [{ at: bed - 10, what: "Wash, brush your teeth, lay out what you need in the morning." }]
      : []),
    { at: bed, what: "Lights out, once you are sleepy." },
    { at: rise, what: `Get up, and let the light in. ${afterAPoorNight}` },
  ];
  return steps.map(({ at, what }) => ({ at: onTheClock(at), what }));
}

/** Minutes between lights out and getting up. */
export function timeInBed({ bed, rise }: Evening): number {
  return onTheClock(rise - bed);
}

/** What someone should know about such a night; empty for most. */
export function aboutNight(evening: Evening): string {
  const minutes = timeInBed(evening);
  if (minutes === 0) return "Bedtime and getting up are the same. Change one of them.";
  if (minutes > longNight) return "That is a very long night. Are the two times the right way round?";
  if (minutes < shortNight) {
    return "That is less than the seven hours of sleep that most adults need. Work may leave you no choice. But do not cut sleep on purpose without a clinician, and do not drive when sleepy.";
  }
  return "";
}

function toFive(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
