import { FieldError } from "#components/error-summary.tsx";
import { type FormState, type FormValues, listOf } from "#components/form-state.ts";
import type { Offer } from "./offers.ts";

type Props = {
  state: FormState;
  values: FormValues;
  name: "practices" | "notes";
  legend: string;
  offers: Offer[];
};

/** Things to tick, each by itself. Messages lead to the first. */
export function Boxes({ name, legend, offers, state, values }: Props) {
  const chosen = listOf(values, name);
  return (
    <fieldset className="field !max-w-[40rem] grid-cols-1" aria-describedby={`summary-${name}-error`}>
      <legend className="mb-1">{legend}</legend>
      <FieldError state={state} prefix="summary" name={name} />
      <ul className="border-t border-line">
        {offers.map(({ value, label, hint }, place) => {
          const id = place === 0 ? `summary-${name}` : `summary-${name}-${place}`;
          return (
            <li key={value} className="option border-b border-line">
              <input
                type="checkbox"
                id={id}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                aria-describedby={`${id}-hint`}
              />
              <label htmlFor={id}>{label}</label>
              <p className="hint whitespace-pre-line wrap-anywhere" id={`${id}-hint`}>
                {hint}
              </p>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
