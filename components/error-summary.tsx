import { useEffect, useRef } from "react";
import type { FormState } from "./form-state.ts";

/**
 * What is wrong with a form, above it, each line leading to its field. Draws nothing while all is well. Where a script
 * runs it takes the focus, which the button that was pressed has lost: the form may have been drawn anew.
 */
export function ErrorSummary({ state, prefix }: { state: FormState; prefix: string }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "fresh") summary.current?.focus();
  }, [state]);
  const errors = Object.entries(state.errors);
  if (errors.length === 0 && !state.message) return null;
  return (
    <div ref={summary} className="error-summary" role="alert" tabIndex={-1}>
      <h2 className="font-sans text-h3 font-semibold">
        {errors.length > 0 ? "Please check this" : "That did not work yet"}
      </h2>
      {state.message && <p className="mt-1">{state.message}</p>}
      {errors.length > 0 && (
        <ul className="mt-1">
          {errors.map(([name, message]) => (
            <li key={name}>
              <a href={`#${prefix}-${name}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The same words beside the field. */
export function FieldError({ state, prefix, name }: { state: FormState; prefix: string; name: string }) {
  const message = state.errors[name];
  return message ? (
    <p className="field-error" id={`${prefix}-${name}-error`}>
      {message}
    </p>
  ) : null;
}
