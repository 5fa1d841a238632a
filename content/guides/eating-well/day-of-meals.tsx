import { type Clock, parseClock } from "../../clock.ts";
import { useOwnClock } from "../../own-clock.ts";
import type { Written } from "../../written.ts";
import { aboutCount, aboutStretch, inOrder, longStretches, type Meal, mealNames } from "./meals.ts";

/** The day in the order in which it is lived, with a question where a stretch is long. */
export function DayOfMeals({ written }: { written: Written }) {
  const show = useOwnClock();
  const meals = inOrder(mealNames.flatMap((name) => mealFrom(written, name)));
  const addition = (written.addition ?? "").trim();
  return (
    <div className="needs-script grid max-w-[40rem] gap-3">
      <h3>My day</h3>
      {meals.length > 0 && (
        <ol className="border-t-2 border-ink">
          {meals.map((meal) => (
            <li key={meal.name} className="grid grid-cols-[6rem_1fr] gap-x-4 border-b border-line py-2">
              <span className="whitespace-nowrap font-serif text-h3">{show(meal.at)}</span>
              <span>{inWords(meal, written)}</span>
            </li>
          ))}
        </ol>
      )}
      {addition !== "" && !meals.some(({ name }) => name === written["addition-to"]) && (
        <p>One small thing to add: {addition}.</p>
      )}
      <p role="status">{aboutCount(meals.length)}</p>
      {questions(meals, show).map((question) => (
        <p key={question}>{question}</p>
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

function questions(meals: readonly Meal[], show: (clock: Clock) => string): string[] {
  return longStretches(meals).map((stretch) => aboutStretch(stretch, show));
}
