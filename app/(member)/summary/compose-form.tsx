"use client";

import { startTransition, useActionState, useEffect, useMemo, useRef } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import { type FormAction, type FormState, type FormValues, freshForm } from "#components/form-state.ts";
import { Boxes } from "./boxes.tsx";
import { Days, Name, Notes, type NotesProps, Ratings } from "./compose-fields.tsx";
import type { Offer } from "./offers.ts";

type Props = NotesProps & {
  action: FormAction;
  today: string;
  practices: Offer[];
  values: FormValues;
  errors: Record<string, string>;
};

/**
 * What is in the summary. The preview shows what was sent last: where a script runs, it keeps up with what is chosen;
 * without one, the button brings it. What is wrong with a choice is said here, once the button is pressed.
 */
export function ComposeForm({ action, today, practices, values: starting, errors, ...notes }: Props) {
  const [answer, send, pending] = useActionState(action, freshForm, "/summary");
  const drawn = useMemo((): FormState => {
    const isWrong = Object.keys(errors).length > 0;
    return { ...freshForm, ...(isWrong && { status: "invalid", errors }) };
  }, [errors]);
  const state = answer.status === "unavailable" ? answer : drawn;
  const part = { state, values: { ...starting, ...answer.values } };
  const { keepUp, stop } = useKeepingUp(send);
  return (
    <form
      action={send}
      onSubmit={stop}
      onChange={({ currentTarget }) => keepUp(currentTarget)}
      className="no-print grid grid-cols-1 content-start gap-8"
      noValidate
    >
      <ErrorSummary state={state} prefix="summary" />
      <Days {...part} today={today} />
      <Boxes {...part} name="practices" legend="Which practices?" offers={practices} />
      <Ratings values={part.values} />
      <Name {...part} />
      <Notes {...part} {...notes} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button className="button" type="submit">
          Preview
        </button>
        <p className="needs-script hint" role="status">
          {pending
            ? "The preview is changing …"
            : (waitsFor(answer) ?? "The preview follows what you choose.")}
        </p>
      </div>
    </form>
  );
}

/** Sends a form along, without its button, a moment after the last change. */
function useKeepingUp(send: (form: FormData) => void) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(waiting.current);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const keepUp = (form: HTMLFormElement) => {
    stop();
    waiting.current = setTimeout(() => {
      const chosen = new FormData(form);
      chosen.set("live", "yes");
      startTransition(() => send(chosen));
    }, aMoment);
  };
  return { keepUp, stop };
}

/** In milliseconds: long enough to tick two boxes, or to type a word. */
const aMoment = 400;

/** What still has to be chosen before the preview can go along. */
function waitsFor({ status, message }: FormState): string | undefined {
  return status === "fresh" && message ? `The preview stays as it is for now. ${message}` : undefined;
}
