import { parseClock } from "../../clock.ts";
import { useOwnClock } from "../../own-clock.ts";
import { Timeline } from "../../timeline.tsx";
import type { Written } from "../../written.ts";
import { aboutCount, aboutStretch, inOrder, longStretches, type Meal, mealNames } from "./meals.ts";

/** The day in the order in which it is lived, with a question where a stretch is long. */
export function DayOfMeals({ written }: { written: Written }) {
  const show = useOwnClock();
  const meals = inOrder(mealNames.flatMap((name) => mealFrom(written, name)));
  const addition = (written.addition ?? "").trim();
  const hasPlace = meals.some(({ name }) => name === written["addition-to"]);
  return (
    <div className="needs-script grid max-w-[40rem] gap-3">
      <h3>My day</h3>
      <Timeline steps={meals.map((meal) => ({ at: meal.at, what: inWords(meal, written) }))} />
      {addition !== "" && !hasPlace && <p>One small thing to add: {addition}</p>}
      <p role="status">{aboutCount(meals.length)}</p>
      {longStretches(meals).map((stretch) => (
        <p key={stretch.from.name}>{aboutStretch(stretch, show)}</p>
      ))}
    </div>
  );
}

function mealFrom(written: Written, name: string): Meal[] {
  const at = parseClock(written[`${name}-at`] ?? "");
  return at === undefined ? [] : [{ name, at }];
}

/** "Second meal (Ana), and to add: an apple" */
function inWords({ name }: Meal, written: Written): string {
  const company = (written[`${name}-with`] ?? "").trim();
  const addition = written["addition-to"] === name ? (written.addition ?? "").trim() : "";
  return [name, company && ` (${company})`, addition && `, and to add: ${addition}`].join("");
}
