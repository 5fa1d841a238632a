import { type Chosen, facetGroups } from "#content/browse.ts";
import { longestClinicName } from "#domain/plan-link/clinic-name.ts";
import { deskAddress } from "./desk-links.ts";

/** The name as it will be printed, what was typed, and why it may not be printed. */
export type ClinicField = { clinic?: string | undefined; typed?: string; problem?: string | undefined };

/** Puts the name of whoever hands them out on the papers. It asks by GET, so that the links hold the name and we do not. */
export function ClinicForm({ chosen, named }: { chosen: Chosen; named: ClinicField }) {
  const { clinic, typed, problem } = named;
  return (
    <form action="/clinicians/desk" method="get" className="mt-8" aria-label="Your clinic’s name">
      {facetGroups.flatMap((group) => {
        const facet = chosen[group];
        return facet ? <input key={group} type="hidden" name={group.toLowerCase()} value={facet.slug} /> : [];
      })}
      <div className="field">
        <label htmlFor="clinic">Your clinic’s name on the papers</label>
        <p className="hint" id="clinic-hint">
          Up to {longestClinicName} letters and spaces. It is printed on the PDFs that you open from here,
          beside our name, and nowhere else. We do not keep it.
        </p>
        {problem && (
          <p className="field-error" id="clinic-error">
            <span className="visually-hidden">Error: </span>
            {problem}
          </p>
        )}
        <div className="flex gap-3">
          <input
            className="input"
            id="clinic"
            name="from"
            defaultValue={typed}
            autoComplete="organization"
            aria-describedby={problem ? "clinic-hint clinic-error" : "clinic-hint"}
            aria-invalid={problem ? true : undefined}
          />{" "}
          <button className="button-quiet shrink-0" type="submit">
            Use it
          </button>
        </div>
      </div>
      {clinic !== undefined && (
        <p className="mt-2">
          It is on the papers above now. <a href={deskAddress(chosen)}>Take it off again</a>
        </p>
      )}
    </form>
  );
}
