/** A clock as plain data. `since` is when it last started, null while it stands still; both in milliseconds. */
export type Stopwatch = { since: number | null; before: number };

export const atZero: Stopwatch = { since: null, before: 0 };

/** How long it has run by `now`, in milliseconds. The wall clock decides, so neither a hidden tab nor a sleeping device loses anything. */
export function elapsed(watch: Stopwatch, now: number): number {
  return watch.before + (watch.since === null ? 0 : Math.max(0, now - watch.since));
}

/** Starts or goes on; a running watch is left alone. */
export function runWatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : watch;
}

export function pauseWatch(watch: Stopwatch, now: number): Stopwatch {
  return { since: null, before: elapsed(watch, now) };
}

/** What is left, as minutes and seconds: "4:05". Counts down to "0:00" and never below. */
export function timeLeft(length: number, gone: number): string {
  const seconds = Math.ceil(Math.max(0, length - gone) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
