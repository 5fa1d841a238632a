import { dayWords } from "#components/calendar/day-sign.tsx";
import type { FormState, FormValues } from "#components/form/form-state.ts";
import type { DayEntry, DayField, DayRevision } from "#domain/record/log.ts";
import { asTyped, seenDay } from "./day-seen.ts";

/**
 * The answer when a day was changed in another place after the form was opened: what it says now, and the form as it was
 * filled in. It now knows of the change, so that sending it again is a decision.
 */
export function dayClash(typed: FormValues, current: DayEntry, { entry, clashes }: DayRevision): FormState {
  return {
    status: "invalid",
    message:
      "This day was changed in another window since you opened this page, so nothing was saved over it. If you still want it your way, say so again.",
    errors: Object.fromEntries(clashes.map((field) => [field, nowSays[field](current)])),
    values: {
      ...typed,
      ...asTyped(entry),
      seen: seenDay(current),
      noteNow: clashes.includes("note") ? current.note : "",
    },
  };
}

const nowSays: Record<DayField, (current: DayEntry) => string> = {
  state: ({ state }) =>
    state === null ? "What it was has been taken back." : `It says “${dayWords[state]}” now.`,
  before: ({ before }) => (before === null ? "Before is left open now." : `Before is ${before} now.`),
  after: ({ after }) => (after === null ? "After is left open now." : `After is ${after} now.`),
  note: ({ note }) =>
    note === "" ? "The note was taken away." : "There is another note now. It stands below yours.",
};
