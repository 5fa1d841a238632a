import { useState } from "react";
import { ChoiceList, Choices } from "#components/form/choices.tsx";
import { Field, FieldError } from "#components/form/field.tsx";
import { useField } from "#components/form/form-parts.tsx";
import { type FormValues, listOf } from "#components/form/form-state.ts";
import { DateField } from "#components/practice/date-field.tsx";
import type { Offer } from "./offers.ts";

/** What the fields are called where a message speaks of them. */
export const composeLabels = {
  range: "Which days?",
  from: "First day",
  to: "Last day",
  practices: "Which practices?",
  name: "Your name on it",
  notes: "Notes to show",
};

const ranges = [
  { value: "2-weeks", label: "Last 2 weeks" },
  { value: "4-weeks", label: "Last 4 weeks" },
  { value: "3-months", label: "Last 3 months" },
  { value: "own", label: "Other days" },
];

/** The two days fold away by CSS alone while they are not asked for. */
export function Days({ today }: { today: string }) {
  const { described } = useField("range");
  return (
    <fieldset className="group grid gap-4" aria-describedby={described}>
      <legend className="label mb-3">{composeLabels.range}</legend>
      <FieldError name="range" />
      <ChoiceList name="range" choose="one" look="words" options={ranges} />
      <div className="hidden flex-wrap gap-x-8 gap-y-5 group-has-[[value=own]:checked]:flex">
        <DateField name="from" label={composeLabels.from} max={today} />
        <DateField name="to" label={composeLabels.to} max={today} />
      </div>
    </fieldset>
  );
}

/** What is shown besides: nothing of it, unless it is ticked. */
export function AlsoShown() {
  return (
    <div className="max-w-[40rem] [&>ul+ul]:border-t-0">
      <ChoiceList
        name="ratings"
        choose="many"
        look="rows"
        options={[
          {
            value: "yes",
            label: "Show the numbers",
            hint: "How strong it was before and after, where you wrote that down.",
          },
        ]}
      />
      <ChoiceList
        name="reviews"
        choose="many"
        look="rows"
        options={[
          {
            value: "yes",
            label: "Show what you said when you looked back",
            hint: "Whether it helped, and what got in the way.",
          },
        ]}
      />
      <ChoiceList
        name="checkIns"
        choose="many"
        look="rows"
        options={[
          {
            value: "who-5",
            label: "Show WHO-5 scores",
            hint: "How well you were, from your check-ins in these days.",
          },
          {
            value: "phq-4",
            label: "Show PHQ-4 scores",
            hint: "Worry and low mood, from your check-ins in these days.",
          },
        ]}
      />
    </div>
  );
}

export function Name() {
  return (
    <Field
      name="name"
      label={composeLabels.name}
      hint="May stay empty. Your e-mail address is never on it."
      autoComplete="name"
    />
  );
}

export type NotesProps = {
  notes: Offer[];
  /** How many more notes there are than can be listed. */
  unlisted: number;
};

/** None is shown that was not ticked, and there is no box for all of them. */
export function Notes({
  notes,
  unlisted,
  chosen,
  error,
}: NotesProps & { chosen: FormValues; error: string | undefined }) {
  // Decided once: a fold that opened or shut by what is ticked would do so under the reader's hands.
  const [isOpenAtFirst] = useState(listOf(chosen, "notes").length > 0);
  if (notes.length === 0)
    return <p className="hint">There are no notes on these practices in the days of the preview.</p>;
  return (
    <details open={isOpenAtFirst || Boolean(error)} className="max-w-[40rem]">
      <summary className="inline-flex min-h-11 items-center text-accent underline">
        Add a note ({notes.length + unlisted} in these days, none shown unless you tick it)
      </summary>
      <div className="mt-2 lg:max-h-[36rem] lg:overflow-y-auto lg:px-1">
        <Choices
          name="notes"
          legend={composeLabels.notes}
          legendLook="mb-1"
          groupLook="field !max-w-[40rem] grid-cols-1"
          choose="many"
          look="rows"
          options={notes}
        />
      </div>
      {unlisted > 0 && (
        <p className="hint mt-2">
          These are the newest. To see {unlisted} more, choose fewer or other days and preview.
        </p>
      )}
    </details>
  );
}
