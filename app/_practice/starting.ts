import type { FormValues } from "#components/form/form-state.ts";
import type { Terms } from "#domain/practice/terms.ts";

/** What stands in the form of a practice before anything is typed. Words that are not given are left to the form. */
export function startingFrom({
  minutes,
  schedule,
  time = null,
  ...words
}: Pick<Terms, "minutes" | "schedule"> & Partial<Terms>): FormValues {
  return {
    ...words,
    minutes: String(minutes),
    time: time ?? "",
    rhythm: schedule.kind,
    days: schedule.kind === "days" ? schedule.days.map(String) : [],
    times: String(schedule.kind === "times" ? schedule.times : 3),
  };
}
