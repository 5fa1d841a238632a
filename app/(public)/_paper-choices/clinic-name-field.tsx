import { longestClinicName } from "#domain/plan-link/clinic-name.ts";

/** The name of whoever hands a paper out. A browser says what is wrong with it before it is sent, and no paper bears what is not a name. */
export function ClinicNameField({ id }: { id: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>Your clinic’s name on the papers (optional)</label>
      <p className="hint" id={`${id}-hint`}>
        Up to {longestClinicName} letters and spaces. It is printed on the PDF and nowhere else, and we do not
        keep it.
      </p>
      <input
        className="input"
        id={id}
        name="from"
        maxLength={longestClinicName}
        pattern="\s*\p{L}+(\s+\p{L}+)*\s*"
        title="Only letters and spaces, no digits or signs"
        autoComplete="organization"
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
