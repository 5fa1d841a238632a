"use client";

import { ChoiceList, Choices } from "#components/form/choices.tsx";
import { FieldError } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import { useField } from "#components/form/form-parts.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { Blank, Supports, supportLabels } from "./practice-supports.tsx";
import { weekdayOptions } from "./week-options.tsx";

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

const labels = {
  cue: "After I",
  minutes: "How long",
  rhythm: "How often?",
  days: "Days",
  times: "Times a week",
  ...supportLabels,
};

/** A practice as a sentence to fill in. Every part works without a script. */
export function PracticeForm(props: Props) {
  const { guide, item, guideTiny, starting, isWhole = false } = props;
  const sending = useForm(props.action, { tiny: guideTiny, ...starting }, props.returnTo);
  const fields = { guide, ...(item && { item, seen: textOf(starting, "seen") }), ...props.fields };
  return (
    <FormOf
      sending={sending}
      prefix="practice"
      labels={labels}
      fields={fields}
      className="grid grid-cols-1 gap-8"
      aria-label="Put it in your week"
    >
      <Sentence {...props} />
      <Rhythm week={props.week} />
      <Supports state={sending.state} values={sending.values} isWhole={isWhole} guideTiny={guideTiny} />
      <p>
        <Submit look={props.look ?? "button"}>{props.submit}</Submit>
      </p>
    </FormOf>
  );
}

function Sentence({ does, doses, cueExample, isWhole }: Props) {
  const cue = useField("cue", true);
  const minutes = useField("minutes");
  return (
    <div>
      <p className="font-serif text-[1.5rem] leading-[2.1]">
        <label htmlFor={cue.id}>{labels.cue}</label>{" "}
        <input
          className="blank min-w-[min(12rem,100%)] [field-sizing:content]"
          defaultValue={cue.text}
          autoComplete="off"
          {...cue.control}
        />
        , I will {does} for{" "}
        <label className="visually-hidden" htmlFor={minutes.id}>
          {labels.minutes}
        </label>
        <select className="blank" defaultValue={minutes.text} {...minutes.control}>
          {doses.map((minutes) => (
            <option key={minutes} value={minutes}>
              {describeMinutes(minutes)}
            </option>
          ))}
        </select>
        {isWhole && <Place />}.
      </p>
      <p className="hint" id={cue.hintId}>
        Something you already do each day works best, such as “{cueExample}”. You can leave it empty.
      </p>
      <FieldError name="cue" />
      {isWhole && <FieldError name="place" />}
      <FieldError name="minutes" />
    </div>
  );
}

function Place() {
  const label = (
    <>
      at <span className="visually-hidden">this place</span>
    </>
  );
  return (
    <>
      , <Blank name="place" label={label} />
    </>
  );
}

const rhythms = [
  { value: "days", label: "On set days" },
  { value: "times", label: "Some times a week" },
];

/** Days or times: the half that is not chosen folds away by CSS alone. */
function Rhythm({ week }: { week: WeekDay[] }) {
  const rhythm = useField("rhythm");
  const times = useField("times");
  return (
    <fieldset className="group grid gap-4" aria-describedby={rhythm.described}>
      <legend className="label mb-3">{labels.rhythm}</legend>
      <FieldError name="rhythm" />
      <ChoiceList
        name="rhythm"
        choose="one"
        look="words"
        options={rhythms}
        chosen={[rhythm.text === "times" ? "times" : "days"]}
      />
      <Choices
        name="days"
        legend={labels.days}
        legendLook="visually-hidden"
        groupLook="group-has-[[value=times]:checked]:hidden"
        choose="many"
        look="week"
        options={weekdayOptions(week)}
      />
      <div className="grid gap-4 group-has-[[value=days]:checked]:hidden">
        <p>
          <select
            className="input !w-auto"
            aria-label={labels.times}
            defaultValue={times.text}
            {...times.control}
          >
            {[1, 2, 3, 4, 5, 6, 7].map((times) => (
              <option key={times} value={times}>
                {describeTimes(times)} a week
              </option>
            ))}
          </select>
        </p>
        <FieldError name="times" />
      </div>
    </fieldset>
  );
}
