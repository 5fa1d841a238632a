import { type FormState, type FormValues, listOf } from "#components/form-state.ts";
import { type Guide, guideBySlug, guides } from "#content/index.ts";
import { DateField, ErrorSummary, FieldError } from "./form-parts.tsx";
import { PracticeRow } from "./practice-row.tsx";

type Props = {
  /** What stands in the form. */
  values: FormValues;
  /** What is wrong with it, by field. */
  errors: Record<string, string>;
  submit: string;
};

/** Asks by GET: it works without a script, and needs no place to keep anything. */
export function SuggestForm({ values, errors, submit }: Props) {
  const status = Object.keys(errors).length > 0 ? "invalid" : "fresh";
  const state: FormState = { status, errors, values };
  return (
    <form
      action="/clinicians/suggest"
      method="get"
      className="no-print mt-8 grid grid-cols-1 gap-8"
      aria-label="Suggest a plan"
    >
      <ErrorSummary state={state} prefix="suggest" />
      <fieldset className="max-w-[46rem]" aria-describedby="suggest-practice-error">
        <legend className="label mb-2">
          Which guides? One or two are enough to begin with, six are the most.
        </legend>
        <FieldError state={state} prefix="suggest" name="practice" />
        <ul className="border-t border-line">
          {chosenFirst(listOf(values, "practice")).map((guide, place) => (
            <PracticeRow key={guide.slug} guide={guide} state={state} isFirst={place === 0} />
          ))}
        </ul>
      </fieldset>
      <DateField
        prefix="suggest"
        name="from"
        label="When to begin? Leave it empty for “whenever it suits”."
        state={state}
        values={values}
      />
      <p>
        <button className="button" type="submit" name="make" value="link">
          {submit}
        </button>
      </p>
    </form>
  );
}

/** Those chosen come first, in their order, which the link keeps: a form is sent from top to bottom. */
function chosenFirst(slugs: string[]): Guide[] {
  const chosen = slugs.flatMap((slug) => guideBySlug(slug) ?? []);
  return [...new Set([...chosen, ...guides])];
}
