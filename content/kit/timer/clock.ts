/** A time of day, in minutes after midnight: 0 to 1439. */
export type Clock = number;

const day = 24 * 60;

/** "21:05" as minutes after midnight; undefined for anything else, such as a field left empty. */
export function parseClock(text: string): Clock | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}

/** "21:05", as fields of time hold it. */
export function showClock(clock: Clock): string {
  return `${String(Math.floor(clock / 60)).padStart(2, "0")}:${String(clock % 60).padStart(2, "0")}`;
}

/** "9:05 pm", for those whose clocks have twelve hours. */
export function showTwelveHours(clock: Clock): string {
  const [hours, minutes] = [Math.floor(clock / 60), String(clock % 60).padStart(2, "0")];
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? "am" : "pm"}`;
}

/** "8 hours", "7 hours 45 minutes" */
export function inHours(minutes: number): string {
  const parts = [many(Math.floor(minutes / 60), "hour"), many(minutes % 60, "minute")];
  return parts.filter((part) => part !== "").join(" ");
}

function many(count: number, unit: string): string {
  if (count === 0) return "";
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Brings minutes before or past midnight back onto the clock. */
export function onTheClock(minutes: number): Clock {
  return ((minutes % day) + day) % day;
}
