/** How long each half of a breath lasts, in seconds. */
export type Pace = { in: number; out: number };

/** Where one is in a breath. `count` runs from 1; `fullness` from 0 (empty) to 1 (full). */
export type Moment = { half: "in" | "out"; count: number; fullness: number };

/** Seconds offered. Out may be longer; nothing here is proven better than the rest. */
export const inSeconds = [3, 4, 5, 6];
export const outSeconds = [3, 4, 5, 6, 7, 8];
export const lengths = [1, 2, 5, 10];

export const usualPace: Pace = { in: 5, out: 5 };
export const usualLength = 2;

/** Where someone breathing at this pace is after `gone` milliseconds. */
export function momentAt(pace: Pace, gone: number): Moment {
  const second = (gone / 1000) % (pace.in + pace.out);
  const breathingIn = second < pace.in;
  const into = breathingIn ? second : second - pace.in;
  const part = into / (breathingIn ? pace.in : pace.out);
  return {
    half: breathingIn ? "in" : "out",
    count: Math.floor(into) + 1,
    fullness: eased(breathingIn ? part : 1 - part),
  };
}

/** Milliseconds of the whole breaths nearest to so many minutes: nobody is stopped in the middle of a breath. */
export function paceLength(pace: Pace, minutes: number): number {
  const breath = pace.in + pace.out;
  return Math.max(1, Math.round((minutes * 60) / breath)) * breath * 1000;
}

/** How to keep this pace by counting, for whom neither the ring nor a voice does it. */
export function counting(pace: Pace, minutes: number): string {
  const breaths = paceLength(pace, minutes) / 1000 / (pace.in + pace.out);
  const unit = minutes === 1 ? "a minute" : `${inWords[minutes] ?? minutes} minutes`;
  return `Count without a sound: ${counted("in", pace.in)}. ${counted("Out", pace.out)}. ${breaths} such breaths are ${unit}.`;
}

const inWords = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "in, two, three" */
function counted(first: string, seconds: number): string {
  return [first, ...inWords.slice(2, seconds + 1)].join(", ");
}

/** Breaths in a minute, to the nearest half: "6" or "5½". */
export function breathsPerMinute(pace: Pace): string {
  const halves = Math.round((60 / (pace.in + pace.out)) * 2);
  return `${Math.floor(halves / 2)}${halves % 2 === 0 ? "" : "½"}`;
}

/** Slow at both turns, as a breath is. */
function eased(part: number): number {
  return (1 - Math.cos(Math.PI * part)) / 2;
}
