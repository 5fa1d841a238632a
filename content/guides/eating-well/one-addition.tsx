import type { Written } from "#content/kit/written.ts";
import { meals } from "./meals.ts";

/** One thing more, in one's own words or from the list, and where it could go. */
export function OneAddition({ written }: { written: Written }) {
  return (
    <fieldset className="grid gap-4 md:grid-cols-2 print:grid-cols-2">
      <legend className="mb-3 font-serif text-h3">One small thing to add</legend>
      <div className="field">
        <label htmlFor="meal-addition">What would you like more of?</label>{" "}
        <input
          className="input screen-only"
          id="meal-addition"
          name="addition"
          type="text"
          autoComplete="off"
          maxLength={80}
          aria-describedby="meal-addition-hint"
        />{" "}
        <Line words={written.addition} />
        <p className="hint" id="meal-addition-hint">
          Fruit, vegetables, beans, nuts, fish, or something you like. Leave out what you may not eat.
        </p>
      </div>
      <div className="field content-start">
        <label htmlFor="meal-addition-to">Where could it go?</label>{" "}
        <select className="input screen-only" id="meal-addition-to" name="addition-to">
          <option value="">Wherever it fits</option>
          {meals.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>{" "}
        <Line words={meals.find(({ id }) => id === written["addition-to"])?.name} />
      </div>
    </fieldset>
  );
}

/** What was chosen, on paper; a line to write on while there is nothing. */
function Line({ words = "" }: { words: string | undefined }) {
  return (
    <span className="print-only needs-script min-h-7 border-b border-edge" dir="auto">
      {words}
    </span>
  );
}
