import { type FormState, type FormValues, listOf } from "#components/form/form-state.ts";
import { type Guide, guideBySlug, guides } from "#content/index.ts";
import { DateField, ErrorSummary, FieldError, FormParts } from "./form-parts.tsx";
import { PracticeRow } from "./practice-row.tsx";

type Props = {
  /** What stands in the form. */
  values: FormValues;
  /** What is wrong with it, by field. */
  errors: Record<string, string>;
  submit: string;
  /** The name of who hands it out, which goes along. */
  clinic: string | undefined;
};

const labels = { practice: "Which guides?", from: "When to begin?" };

/** Asks by GET: it works without a script, and needs no place to keep anything. */
export function PlanLinkForm({ values, errors, submit, clinic }: Props) {
  const status = Object.keys(errors).length > 0 ? "invalid" : "fresh";
  const state: FormState = { status, errors, values };
  const chosen = listOf(values, "practice");
  return (
    <form
      action="/clinicians/suggest"
      method="get"
      className="no-print mt-8 grid grid-cols-1 gap-8"
      aria-label="Suggest a plan"
    >
      {clinic !== undefined && <input type="hidden" name="by" value={clinic} />}
      <ErrorSummary state={state} prefix="suggest" labels={labels} />
      <FormParts state={state} values={values} prefix="suggest">
        <fieldset className="max-w-[46rem]" aria-describedby={errors.practice && "suggest-practice-error"}>
          <legend className="label mb-2">
            {labels.practice} One or two are enough to begin with, six are the most.
          </legend>
          <FieldError name="practice" />
          <ul className="border-t border-line">
            {chosenFirst(chosen).map((guide, place) => (
              <PracticeRow
                key={guide.slug}
                guide={guide}
                isChosen={chosen.includes(guide.slug)}
                isFirst={place === 0}
              />
            ))}
          </ul>
        </fieldset>
        <DateField name="from" label={`${labels.from} Leave it empty for “whenever it suits”.`} />
      </FormParts>
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
