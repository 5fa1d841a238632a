"use client";

import type { ReactNode } from "react";
import { ChoiceList, Choices } from "#components/form/choices.tsx";
import { FieldError } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import { useField } from "#components/form/form-parts.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { Blank } from "#components/sentence/blank.tsx";
import { IdeaChips } from "#components/sentence/idea-chips.tsx";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { PlanPreview } from "./plan-preview.tsx";
import { Supports, supportLabels } from "./practice-supports.tsx";
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
  /** Moments to come after, that can be chosen: "put the kettle on". */
  cueIdeas: readonly string[];
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
  /** Shows beside it, where there is room, how the plan reads: of which practice, with its drawing. */
  preview?: { title: string; drawing: ReactNode };
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
  const { guide, item, guideTiny, starting, isWhole = false, preview } = props;
  const sending = useForm(props.action, { tiny: guideTiny, ...starting }, props.returnTo);
  const fields = { guide, ...(item && { item, seen: textOf(starting, "seen") }), ...props.fields };
  return (
    <FormOf
      sending={sending}
      prefix="practice"
      labels={labels}
      fields={fields}
      className={`grid grid-cols-1 gap-x-16 gap-y-8 ${preview ? "lg:grid-cols-[minmax(0,1fr)_19rem]" : ""}`}
      aria-label="Put it in your week"
    >
      <div className="grid grid-cols-1 content-start gap-8 lg:col-start-1">
        <Sentence {...props} />
        <Rhythm week={props.week} />
        <Supports state={sending.state} values={sending.values} isWhole={isWhole} guideTiny={guideTiny} />
        <p>
          <Submit look={props.look ?? "button"}>{props.submit}</Submit>
        </p>
      </div>
      {preview && <PlanPreview {...preview} does={props.does} week={props.week} values={sending.values} />}
    </FormOf>
  );
}

function Sentence({ does, doses, cueIdeas, isWhole }: Props) {
  const cue = useField("cue");
  const minutes = useField("minutes");
  return (
    <div>
      <p className="font-serif text-[1.5rem] leading-[2.1]">
        <Blank name="cue" label={labels.cue} end="," hasHint /> I will {does}{" "}
        {/* Its end stays together where a line holds it, so that no gap stands alone on the last. */}
        <span className="inline-block max-w-full">
          for{" "}
          <label className="visually-hidden" htmlFor={minutes.id}>
            {labels.minutes}
          </label>{" "}
          <span className="gap">
            <select className="blank" defaultValue={minutes.text} {...minutes.control}>
              {doses.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {describeMinutes(minutes)}
                </option>
              ))}
            </select>
            {isWhole ? "," : "."}
          </span>
          {isWhole && (
            <>
              {" "}
              <Blank
                name="place"
                label={
                  <>
                    at <span className="visually-hidden">this place</span>
                  </>
                }
                end="."
              />
            </>
          )}
        </span>
      </p>
      <p className="hint mt-2" id={cue.hintId}>
        Something you already do each day works best. You can leave it empty.
      </p>
      <div className="mt-2">
        <IdeaChips
          fields={cue.id}
          ideas={cueIdeas}
          label="Moments to choose from"
          said={(all) => `Such as: ${all}.`}
        />
      </div>
      <FieldError name="cue" />
      {isWhole && <FieldError name="place" />}
      <FieldError name="minutes" />
    </div>
  );
}

const rhythms = [
  { value: "days", label: "On set days" },
  { value: "times", label: "Some times a week" },
];

const timesOptions = [1, 2, 3, 4, 5, 6, 7].map((times) => ({
  value: times,
  label: (
    <>
      <span aria-hidden="true">{times}</span>{" "}
      <span className="visually-hidden">{describeTimes(times)} a week</span>
    </>
  ),
}));

/** Days or times: the half that is not chosen folds away by CSS alone. */
function Rhythm({ week }: { week: WeekDay[] }) {
  const rhythm = useField("rhythm");
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
      <Choices
        name="times"
        legend={labels.times}
        groupLook="group-has-[[value=days]:checked]:hidden"
        choose="one"
        look="week"
        options={timesOptions}
      />
    </fieldset>
  );
}
