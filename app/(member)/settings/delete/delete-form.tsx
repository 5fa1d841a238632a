"use client";

import { useActionState } from "react";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { type FormAction, freshForm, textOf } from "#components/form-state.ts";

type Props = {
  action: FormAction;
  /** What was typed before and could not be used. */
  word: string;
};

/** One word stands between a press and the end of a record. */
export function DeleteForm({ action, word }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, "/settings/delete");
  const typed = textOf(state.values, "word", word);
  return (
    <form action={send} className="grid gap-6" key={typed}>
      <ErrorSummary state={state} prefix="delete" />
      <div className="field">
        <label htmlFor="delete-word">Type the word “delete”</label>
        <FieldError state={state} prefix="delete" name="word" />
        <input
          className="input"
          id="delete-word"
          name="word"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed}
          aria-describedby="delete-word-error"
          aria-invalid={Boolean(state.errors.word)}
        />
      </div>
      <p className="buttons">
        <button className="button" type="submit" disabled={pending}>
          Delete my account
        </button>
        <a className="inline-flex min-h-11 items-center" href="/settings">
          Keep my account
        </a>
      </p>
    </form>
  );
}
