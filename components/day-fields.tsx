import { FieldError } from "./error-summary.tsx";
import { type FormState, type FormValues, textOf } from "./form-state.ts";

type Props = {
  state: FormState;
  values: FormValues;
  /** Begins the id of each field, since a page may have several such forms. */
  prefix: string;
  /** What the numbers are about, as in "the stress or whatever brought you here". */
  trouble: string;
};

const numbers = Array.from({ length: 11 }, (_, number) => number);

/** How strong it was before and after, and a note. All of it may be left open. */
export function DayFields({ state, values, prefix, trouble }: Props) {
  return (
    <div className="grid gap-5">
      <fieldset className="grid gap-2" aria-describedby={`${prefix}-numbers-hint`}>
        <legend className="label">How strong was it?</legend>
        <p className="hint" id={`${prefix}-numbers-hint`}>
          “It” is {trouble}. 0 is not at all, 10 is as strong as can be.
        </p>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <Rating name="before" label="Before" state={state} values={values} prefix={prefix} />
          <Rating name="after" label="After" state={state} values={values} prefix={prefix} />
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={`${prefix}-note`}>A note, for you alone</label>
        <FieldError state={state} prefix={prefix} name="note" />
        <textarea
          className="input"
          id={`${prefix}-note`}
          name="note"
          rows={3}
          maxLength={2000}
          defaultValue={textOf(values, "note")}
          aria-describedby={`${prefix}-note-error`}
          aria-invalid={Boolean(state.errors.note)}
        />
        <NoteNow words={textOf(values, "noteNow")} />
      </div>
    </div>
  );
}

type RatingProps = Omit<Props, "trouble"> & { name: "before" | "after"; label: string };

function Rating({ name, label, state, values, prefix }: RatingProps) {
  return (
    <div className="field">
      <label htmlFor={`${prefix}-${name}`}>{label}</label>
      <FieldError state={state} prefix={prefix} name={name} />
      <select
        className="input"
        id={`${prefix}-${name}`}
        name={name}
        defaultValue={textOf(values, name)}
        aria-describedby={`${prefix}-${name}-error`}
        aria-invalid={Boolean(state.errors[name])}
      >
        <option value="">Leave open</option>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The note that another window saved, to be looked at before it is written over. */
function NoteNow({ words }: { words: string }) {
  if (!words) return null;
  return (
    <figure className="mt-2">
      <figcaption className="text-small text-quiet">The note as it is now</figcaption>
      <blockquote className="whitespace-pre-line" dir="auto">
        {words}
      </blockquote>
    </figure>
  );
}
