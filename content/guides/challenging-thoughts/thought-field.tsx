import { type Column, readStrength } from "./record.ts";

/** Id of the element that says something about the two strengths. */
export const aboutStrengthsId = "thought-strengths";

type Props = { column: Column; number: number; strength: string | undefined };

/** One column as a field to write in, with how strong the feeling is where it is one. The table takes it to paper. */
export function ThoughtField({
  column: { name, heading, hint, rows, strength: scale },
  number,
  strength,
}: Props) {
  const id = `thought-${name}`;
  return (
    <div className="field !max-w-none">
      <label htmlFor={id} className="font-serif !font-medium text-h3">
        {number}. {heading}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        name={name}
        className="input"
        rows={rows}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />{" "}
      {scale && (
        <label className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            How strong<span className="visually-hidden"> is “{heading}”</span>, from 0 to 100?
          </span>{" "}
          <input
            name={scale}
            className="input !w-24"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            aria-describedby={aboutStrengthsId}
            aria-invalid={strength ? readStrength(strength) === undefined : undefined}
          />
        </label>
      )}
    </div>
  );
}
