import { FieldError } from "./error-summary.tsx";
import { type FormState, type FormValues, textOf } from "./form-state.ts";

type Props = {
  /** What the form's ids begin with. */
  prefix: string;
  name: string;
  label: string;
  state: FormState;
  values: FormValues;
  /** What the browser's calendar offers. The form says in its own words what is wrong with another day. */
  min?: string;
  max?: string;
};

/** One day to choose. */
export function DateField({ prefix, name, label, state, values, min, max }: Props) {
  const id = `${prefix}-${name}`;
  return (
    <div className="field content-start justify-items-start">
      <label htmlFor={id}>{label}</label>
      <FieldError state={state} prefix={prefix} name={name} />
      <input
        className="input !w-auto"
        type="date"
        id={id}
        name={name}
        min={min}
        max={max}
        defaultValue={textOf(values, name)}
        aria-describedby={`${id}-error`}
        aria-invalid={Boolean(state.errors[name])}
      />
    </div>
  );
}
