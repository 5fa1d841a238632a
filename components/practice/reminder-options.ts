import type { Option } from "#components/form/choices.tsx";
import { describeMinutes } from "#domain/amounts.ts";

/**
 * What can bring a practice to mind, each with what others would see of it.
 * @param minutes how long each practice takes that it is asked of
 */
export function reminderOptions(minutes: readonly number[]): Option[] {
  const titles = [...new Set(minutes)].map((each) => `“${describeMinutes(each)} for me”`);
  return [
    { value: "no", label: "No" },
    {
      value: "calendar",
      label: "My calendar",
      hint: `It stands there as ${titles.join(" and ")}, and follows what you change here.`,
    },
    {
      value: "email",
      label: "E-mail",
      hint: "The subject is “A little time for you”, and nothing in it says what for. No mail comes when you have written something down, when nothing is asked of you, or when you do not come by for a while.",
    },
  ];
}
