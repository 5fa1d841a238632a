"use client";

import { Field } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { Ideas } from "#components/form/ideas.tsx";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { LinesOf } from "#components/frame/lines-of.tsx";
import { carePartsAsked } from "#content/care-plan/care-plan.ts";
import { mostCareWords } from "#domain/care-plan/care-plan.ts";
import { nowIn } from "./now-in.ts";

type Props = {
  action: FormAction;
  countries: readonly { code: string; name: string }[];
  /** What is kept, or was typed and could not be saved. */
  starting: FormValues;
};

const countryLabel = "Which country’s helplines";
const labels = {
  ...Object.fromEntries(carePartsAsked.map(({ part, title }) => [part, title])),
  country: countryLabel,
};

export function CarePlanForm({ action, countries, starting }: Props) {
  const sending = useForm(action, starting, "/care-plan/write");
  return (
    <FormOf
      sending={sending}
      fields={{ seen: textOf(starting, "seen") }}
      prefix="care"
      labels={labels}
      className="mt-8 grid max-w-[40rem] gap-9"
    >
      {carePartsAsked.map(({ part, title, asks, ideas }) => (
        <Field
          key={part}
          as="textarea"
          name={part}
          label={title}
          hint={asks}
          rows={4}
          maxLength={mostCareWords}
          look="!max-w-none"
          className="min-h-28 [field-sizing:content]"
          below={
            <>
              <WordsNow words={textOf(sending.state.values, nowIn(part))} />
              <Ideas field={`care-${part}`} title={title} ideas={ideas} most={mostCareWords} />
            </>
          }
        />
      ))}
      <Field
        as="select"
        name="country"
        label={countryLabel}
        hint="They stand below your words, with the emergency number."
      >
        <option value="">Not chosen: lines for everywhere</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Field>
      <p className="buttons">
        <Submit>Keep my care plan</Submit>{" "}
        <a className="inline-flex min-h-11 items-center" href="/care-plan">
          Back without saving
        </a>
      </p>
    </FormOf>
  );
}

/** What stands there by now, where it was changed in another window. */
function WordsNow({ words }: { words: string }) {
  if (!words) return null;
  return (
    <div className="notice">
      <p className="hint">It says now:</p>
      <p dir="auto">
        <LinesOf words={words} />
      </p>
    </div>
  );
}
