"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "./form-state.ts";

type Props = {
  state: FormState;
  prefix: string;
  /** What the fields are called, by name. */
  labels: Record<string, string>;
  /** Sends the form once more, as it was sent. */
  again?: () => void;
};

/**
 * What is wrong with a form, above it, each line leading to its field (a live region, role "alert"). Draws nothing while all is well. It takes the
 * focus, so that it is seen and heard: by a script, or where there is none as the page comes.
 */
export function ErrorSummary({ state, prefix, labels, again }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  const errors = Object.entries(state.errors);
  const isWrong = errors.length > 0 || (Boolean(state.message) && says.includes(state.status));
  useEffect(() => {
    if (isWrong && state.status !== "fresh") summary.current?.focus();
  }, [state, isWrong]);
  useErrorInTitle(isWrong);
  if (!isWrong) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without a script nothing else can bring somebody to what is wrong.
    <div ref={summary} className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2 className="font-sans text-h3 font-semibold">
        {errors.length > 0 ? "Please check this" : "That did not work yet"}
      </h2>
      {state.message && <p className="mt-1">{state.message}</p>}
      {errors.length > 0 && (
        <ul className="mt-1">
          {errors.map(([name, message]) => (
            <li key={name}>
              <a href={`#${prefix}-${name}`}>{named(labels[name], message)}</a>
            </li>
          ))}
        </ul>
      )}
      {state.status === "unreached" && again && (
        <p className="mt-3">
          <button className="button-quiet" type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

const says = ["invalid", "unavailable", "unreached"];

/** "How you will come to it: Keep this to 80 characters." Each message is a sentence of its own. */
function named(label: string | undefined, message: string): string {
  // Some messages name their field already: "Before is 6 now."
  if (!label || message.toLowerCase().startsWith(label.toLowerCase())) return message;
  return `${label}${label.endsWith("?") ? "" : ":"} ${message}`;
}

const error = "Error: ";

/** Tabs and screen readers name a page by its title. Without a script the server puts it there (app/layout.tsx). */
function useErrorInTitle(isWrong: boolean): void {
  useEffect(() => {
    if (!isWrong) return;
    const mark = () => {
      if (!document.title.startsWith(error)) document.title = error + document.title;
    };
    mark();
    // With the answer of an action Next draws the page's title once more, sometimes after this.
    const watch = new MutationObserver(mark);
    watch.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => {
      watch.disconnect();
      if (document.title.startsWith(error)) document.title = document.title.slice(error.length);
    };
  }, [isWrong]);
}
