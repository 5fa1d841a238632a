"use client";

import { Choices } from "#components/form/choices.tsx";
import { Form } from "#components/form/form.tsx";
import { Submit } from "#components/form/submit.tsx";
import { DateField } from "#components/practice/date-field.tsx";
import { adoptLinkedPlan } from "./actions.ts";

type Props = {
  practices: { slug: string; label: string; hint: string }[];
  /** The plan as its link writes it. */
  suggested: string;
  /** The start that is suggested; empty when there is none. */
  from: string;
};

const labels = { practice: "Which of them would you like to begin with?", from: "Begin on" };

/** Chooses what to take from a suggested plan, and when to begin. How it fits into the day is asked next. */
export function AdoptForm({ practices, suggested, from }: Props) {
  return (
    <Form
      action={adoptLinkedPlan}
      fields={{ suggested }}
      starting={{ from, practice: practices.map(({ slug }) => slug) }}
      prefix="adopt"
      labels={labels}
      className="mt-3 grid gap-6"
      aria-labelledby="adopt-title"
    >
      <Choices
        name="practice"
        legend={labels.practice}
        legendLook="label"
        hint={
          practices.length > 2 &&
          "One or two are enough to begin. Untick what can wait. It stays in the link."
        }
        groupLook="field !max-w-[40rem]"
        choose="many"
        look="rows"
        options={practices.map(({ slug, label, hint }) => ({ value: slug, label, hint }))}
      />
      <DateField name="from" label="Begin on (leave it empty to begin at once)" />
      <div>
        <Submit>Fit it to my days</Submit>
        <p className="hint mt-3">
          Next you can change how long and how often, and name a moment for each. Nothing is saved until you
          have seen it all.
        </p>
      </div>
    </Form>
  );
}
