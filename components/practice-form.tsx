"use client";

import { useActionState } from "react";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { ErrorSummary, FieldError } from "./error-summary.tsx";
import { type FormAction, type FormValues, freshForm, listOf, textOf } from "./form-state.ts";
import { type PartProps, Supports } from "./practice-supports.tsx";

export type WeekDay = { value: number; short: string; long: string };

type Props = {
  /** Saves it; gives back what is wrong and what was typed. */
  action: FormAction;
  /** Where the browser goes when there is no script: the page and the form on it. */
  returnTo: string;
  guide: string;
  /** The practice that is changed; absent when one is added. */
  item?: string;
  /** Completes "I will …". */
  does: string;
  doses: number[];
  cueExample: string;
  /** The guide’s version for a bad day. It stands where the member writes none. */
  guideTiny: string;
  /** Asks for the place and the tiny version at once; else they are folded away with what fewer people need. */
  isWhole?: boolean;
  /** Sent along unseen. */
  fields?: Record<string, string>;
  /** What stands in the form before anything is typed. */
  starting: FormValues;
  /** The days in the reader's order. Given, not worked out: the calendar code stays out of the browser. */
  week: WeekDay[];
  submit: string;
  /** How its button looks where another one comes first. */
  look?: "button" | "button-quiet";
};

/** A practice as a sentence to fill in. Every part works without a script. */
export function PracticeForm(props: Props) {
  const [state, send, pending] = useActionState(props.action, freshForm, props.returnTo);
  const values: FormValues = { tiny: props.guideTiny, ...props.starting, ...state.values };
  const part = { state, values };
  return (
    <form
      action={send}
      className="grid grid-cols-1 gap-8"
      aria-label="Put it in your week"
      key={JSON.stringify(values)}
    >
      <ErrorSummary state={state} prefix="practice" />
      <input type="hidden" name="guide" value={props.guide} />
      {props.item && <input type="hidden" name="item" value={props.item} />}
      {props.item && <input type="hidden" name="seen" value={textOf(values, "seen")} />}
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Sentence {...props} {...part} />
      <Rhythm {...part} week={props.week} />
      <Supports {...part} isWhole={props.isWhole ?? false} guideTiny={props.guideTiny} />
      <p>
        <button className={props.look ?? "button"} type="submit" disabled={pending}>
          {props.submit}
        </button>
      </p>
    </form>
  );
}

function Sentence({ does, doses, cueExample, isWhole, state, values }: Props & PartProps) {
  return (
    <div>
      <p className="font-serif text-[1.5rem] leading-[2.1]">
        <label htmlFor="practice-cue">After I</label>{" "}
        <input
          className="blank min-w-48 [field-sizing:content]"
          id="practice-cue"
          name="cue"
          defaultValue={textOf(values, "cue")}
          autoComplete="off"
          aria-describedby="practice-cue-hint practice-cue-error"
          aria-invalid={Boolean(state.errors.cue)}
        />
        , I will {does} for{" "}
        <label className="visually-hidden" htmlFor="practice-minutes">
          How long
        </label>
        <select
          className="blank"
          id="practice-minutes"
          name="minutes"
          defaultValue={textOf(values, "minutes")}
          aria-describedby="practice-minutes-error"
          aria-invalid={Boolean(state.errors.minutes)}
        >
          {doses.map((minutes) => (
            <option key={minutes} value={minutes}>
              {describeMinutes(minutes)}
            </option>
          ))}
        </select>
        {isWhole && <Place state={state} values={values} />}.
      </p>
      <p className="hint" id="practice-cue-hint">
        Something you already do each day works best, such as “{cueExample}”. You can leave it empty.
      </p>
      <FieldError state={state} prefix="practice" name="cue" />
      {isWhole && <FieldError state={state} prefix="practice" name="place" />}
      <FieldError state={state} prefix="practice" name="minutes" />
    </div>
  );
}

function Place({ state, values }: PartProps) {
  return (
    <>
      ,{" "}
      <label htmlFor="practice-place">
        at <span className="visually-hidden">this place</span>
      </label>{" "}
      <input
        className="blank min-w-40 [field-sizing:content]"
        id="practice-place"
        name="place"
        defaultValue={textOf(values, "place")}
        autoComplete="off"
        aria-describedby="practice-place-error"
        aria-invalid={Boolean(state.errors.place)}
      />
    </>
  );
}

/** Days or times: the half that is not chosen folds away by CSS alone. */
function Rhythm({ state, values, week }: PartProps & { week: WeekDay[] }) {
  const rhythm = textOf(values, "rhythm", "days");
  const days = listOf(values, "days");
  return (
    <fieldset className="group grid gap-4">
      <legend className="label mb-3">How often?</legend>
      <FieldError state={state} prefix="practice" name="rhythm" />
      <div className="choices">
        <label className="choice">
          <input
            type="radio"
            id="practice-rhythm"
            name="rhythm"
            value="days"
            defaultChecked={rhythm !== "times"}
            aria-describedby="practice-rhythm-error"
          />
          On set days
        </label>
        <label className="choice">
          <input type="radio" name="rhythm" value="times" defaultChecked={rhythm === "times"} />
          Some times a week
        </label>
      </div>
      <fieldset className="group-has-[[value=times]:checked]:hidden" aria-describedby="practice-days-error">
        <legend className="visually-hidden">Days</legend>
        <div className="week">
          {week.map((day, place) => (
            <label className="choice" key={day.value}>
              <input
                type="checkbox"
                id={place === 0 ? "practice-days" : undefined}
                name="days"
                value={day.value}
                defaultChecked={days.includes(String(day.value))}
              />
              <span aria-hidden="true">{day.short}</span>
              <span className="visually-hidden">{day.long}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="group-has-[[value=days]:checked]:hidden">
        <select
          className="input !w-auto"
          id="practice-times"
          aria-describedby="practice-times-error"
          aria-invalid={Boolean(state.errors.times)}
          name="times"
          defaultValue={textOf(values, "times")}
          aria-label="Times a week"
        >
          {[1, 2, 3, 4, 5, 6, 7].map((times) => (
            <option key={times} value={times}>
              {describeTimes(times)} a week
            </option>
          ))}
        </select>
      </p>
      <FieldError state={state} prefix="practice" name="days" />
      <FieldError state={state} prefix="practice" name="times" />
    </fieldset>
  );
}
