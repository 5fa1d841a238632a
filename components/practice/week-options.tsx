import type { Option } from "#components/form/choices.tsx";
import type { WeekDay } from "./practice-form.tsx";

/** The days of a week to tick: a letter or two to see, the whole name to hear. */
export function weekdayOptions(week: WeekDay[]): Option[] {
  return week.map(({ value, short, long }) => ({
    value,
    label: (
      <>
        <span aria-hidden="true">{short}</span> <span className="visually-hidden">{long}</span>
      </>
    ),
  }));
}
