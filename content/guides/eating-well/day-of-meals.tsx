import { Heard } from "#content/kit/heard.tsx";
import { parseClock } from "#content/kit/timer/clock.ts";
import { useOwnClock } from "#content/kit/timer/own-clock.ts";
import { Timeline } from "#content/kit/timer/timeline.tsx";
import type { Written } from "#content/kit/written.ts";
import { trimUnseen } from "#domain/unseen.ts";
import { aboutCount, aboutStretch, inOrder, longStretches, type Meal, meals } from "./meals.ts";

/** The day in the order in which it is lived, with a question where a stretch is long. */
export function DayOfMeals({ written }: { written: Written }) {
  const show = useOwnClock();
  const eaten = inOrder(meals.flatMap((meal) => atItsTime(meal, written)));
  const steps = eaten.map((meal) => ({ at: meal.at, what: inWords(meal, written) }));
  const remarks = [
    aboutCount(eaten.length),
    ...longStretches(eaten).map((one) => aboutStretch(one, show)),
  ].filter(Boolean);
  const addition = trimUnseen(written.addition ?? "");
  const hasPlace = eaten.some(({ id }) => id === written["addition-to"]);
  return (
    <div className="needs-script grid max-w-[40rem] gap-3">
      <h3>My day</h3>
      <Timeline steps={steps} />
      {addition !== "" && !hasPlace && <p>One small thing to add: {addition}</p>}
      <Heard words={[...steps.map(({ at, what }) => `${show(at)}: ${what}.`), ...remarks].join(" ")} />
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}

/** None while it has no time. */
function atItsTime({ id, name }: Omit<Meal, "at">, written: Written): Meal[] {
  const at = parseClock(written[`${id}-at`] ?? "");
  return at === undefined ? [] : [{ id, name, at }];
}

/** "Second meal (Ana), and to add: an apple" */
function inWords({ id, name }: Meal, written: Written): string {
  const company = trimUnseen(written[`${id}-with`] ?? "");
  const addition = written["addition-to"] === id ? trimUnseen(written.addition ?? "") : "";
  return [name, company && ` (${company})`, addition && `, and to add: ${addition}`].join("");
}
