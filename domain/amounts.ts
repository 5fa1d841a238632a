/** Amounts in words. It imports nothing, so that forms can say them in the browser too. */

/** "1 minute", "5 minutes". */
export function describeMinutes(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

/** "once", "twice", "3 times". */
export function describeTimes(times: number): string {
  return times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
}
