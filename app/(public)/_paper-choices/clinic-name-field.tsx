import { longestClinicName } from "#domain/plan-link/clinic-name.ts";

/** The name of who hands a paper out. A browser says what is wrong with it before it is sent; what is no name stands on no paper. */
export function ClinicNameField({ id }: { id: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>Handed out by (optional)</label>
      <p className="hint" id={`${id}-hint`}>
        Your clinic’s name, up to {longestClinicName} letters and spaces. It stands on the PDF alone, and we
        do not keep it.
      </p>
      <input
        className="input"
        id={id}
        name="from"
        maxLength={longestClinicName}
        pattern="\s*\p{L}+(\s+\p{L}+)*\s*"
        title="Letters and spaces, without digits or signs"
        autoComplete="organization"
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
