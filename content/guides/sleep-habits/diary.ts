import { type Clock, inHours, onTheClock, parseClock } from "#content/kit/timer/clock.ts";
import type { Written } from "#content/kit/written.ts";
import { isUnseen, trimUnseen } from "#domain/unseen.ts";

/** One night as it was written down in the morning. */
export type Night = {
  /** When the lights went out. */
  bed: Clock;
  /** Minutes until sleep came. */
  toSleep: number;
  /** Minutes awake after that, the morning in bed included. */
  awake: number;
  /** When one got up. */
  rise: Clock;
};

/** The same as it stands in the fields, where each may be empty. */
export type TypedNight = Readonly<Record<keyof Night, string>>;

export type Reading =
  | { kind: "blank" | "unfinished" }
  /** It cannot be so; `word` says what to look at. */
  | { kind: "unclear"; word: string }
  | { kind: "night"; night: Night };

/** What several nights have in common: minutes on average, and efficiency in whole percent. */
export type DiarySummary = { nights: number; inBed: number; asleep: number; efficiency: number };

/** Two weeks: long enough for good and bad nights to even out. */
export const diaryNights = Array.from({ length: 14 }, (_, night) => night + 1);

/** Over this many minutes in bed, morning and evening may have been swapped. */
const longNight = 14 * 60;

/** What stands in the fields of one night of the diary. */
export function typedNight(written: Written, number: number): TypedNight {
  const field = (name: keyof TypedNight) => written[`night-${number}-${name}`] ?? "";
  return { bed: field("bed"), toSleep: field("toSleep"), awake: field("awake"), rise: field("rise") };
}

/** Reads what was typed. An empty night is blank, and stands for nothing. */
export function readNight(typed: TypedNight): Reading {
  const [bed, rise] = [parseClock(typed.bed), parseClock(typed.rise)];
  const [toSleep, awake] = [parseMinutes(typed.toSleep), parseMinutes(typed.awake)];
  if (Object.values(typed).every((text) => isUnseen(text))) return { kind: "blank" };
  if (toSleep === null || awake === null) {
    return { kind: "unclear", word: "Write minutes as a whole number, such as 20." };
  }
  if (bed === undefined || rise === undefined || toSleep === undefined || awake === undefined) {
    return { kind: "unfinished" };
  }
  const night = { bed, toSleep, awake, rise };
  if (inBed(night) === 0) {
    return { kind: "unclear", word: "Lights out and getting up are the same. Look at both once more." };
  }
  if (asleep(night) < 0) {
    return {
      kind: "unclear",
      word: "The minutes awake are more than the whole night. A rough guess is good enough.",
    };
  }
  return { kind: "night", night };
}

/** Minutes from lights out to getting up, past midnight or not. */
export function inBed({ bed, rise }: Night): number {
  return onTheClock(rise - bed);
}

/** Minutes of the night without those awake. */
export function asleep(night: Night): number {
  return inBed(night) - night.toSleep - night.awake;
}

/** Sleep efficiency: of the time in bed, how much was sleep, in whole percent. */
export function efficiency(nights: readonly Night[]): number {
  return Math.round((100 * sum(nights, asleep)) / sum(nights, inBed));
}

/** Undefined while no night is written down. */
export function summaryOf(readings: readonly Reading[]): DiarySummary | undefined {
  const nights = readings.flatMap((reading) => (reading.kind === "night" ? [reading.night] : []));
  if (nights.length === 0) return undefined;
  return {
    nights: nights.length,
    inBed: Math.round(sum(nights, inBed) / nights.length),
    asleep: Math.round(sum(nights, asleep) / nights.length),
    efficiency: efficiency(nights),
  };
}

/** "3 nights, on average: 8 hours in bed, 6 hours of it asleep." */
export function inSum({ nights, inBed, asleep }: Omit<DiarySummary, "efficiency">): string {
  const which = nights === 1 ? "One night" : `${nights} nights, on average`;
  return `${which}: ${inHours(inBed)} in bed, ${inWords(asleep)} of it asleep.`;
}

export function inWords(minutes: number): string {
  return inHours(minutes) || "0 minutes";
}

/** A question about a night that may be so, but seldom is; empty for the others. */
export function aboutDiaryNight(night: Night): string {
  if (inBed(night) <= longNight) return "";
  return "That is a very long night. If it was so, leave it. If not, are the two times the right way round?";
}

function sum(nights: readonly Night[], minutes: (night: Night) => number): number {
  return nights.reduce((total, night) => total + minutes(night), 0);
}

/** Whole minutes; undefined for an empty field, null for what is no number of minutes. */
function parseMinutes(text: string): number | undefined | null {
  const trimmed = trimUnseen(text);
  if (trimmed === "") return undefined;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : null;
}
