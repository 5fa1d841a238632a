/** What a practice asks for, in words. Lists, the guide and its handout read these, so they cannot say different things. */
import type { GuideFront } from "./schema.ts";

/** "2 to 10 minutes, before bed" */
export function timeInWords({ doses, timeNote }: Pick<GuideFront, "doses" | "timeNote">): string {
  const [least, most] = [Math.min(...doses), Math.max(...doses)];
  const range = least === most ? `${least}` : `${least} to ${most}`;
  return `${range} ${most === 1 ? "minute" : "minutes"}${timeNote === null ? "" : `, ${timeNote}`}`;
}

/** "Medium, asking takes courage. Low for 2 minutes" */
export function effortInWords({
  effort,
  effortNote,
  gentleUpTo,
}: Pick<GuideFront, "effort" | "effortNote" | "gentleUpTo">): string {
  const label = `${effort.charAt(0).toUpperCase()}${effort.slice(1)}, ${effortNote}`;
  return gentleUpTo === null ? label : `${label}. Low for ${gentleUpTo} minutes`;
}
