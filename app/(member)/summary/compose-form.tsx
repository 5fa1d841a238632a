"use client";

import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import { Choices } from "#components/form/choices.tsx";
import { FormOf } from "#components/form/form.tsx";
import { type FormAction, type FormState, type FormValues, freshForm } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { AlsoShown, composeLabels, Days, Name, Notes, type NotesProps } from "./compose-fields.tsx";
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
  const sending = useForm(action, starting, "/summary");
  const { state: answer, send, isPending } = sending;
  const drawn = useMemo((): FormState => {
    const isWrong = Object.keys(errors).length > 0;
    return { ...freshForm, ...(isWrong && { status: "invalid", errors }) };
  }, [errors]);
  const { keepUp, stop, isLive } = useKeepingUp(send);
  // While somebody is still choosing, nothing takes the focus away.
  const isSaid = answer.status === "unavailable" || (answer.status === "unreached" && !isLive);
  return (
    <FormOf
      sending={{ ...sending, state: isSaid ? answer : drawn }}
      prefix="summary"
      labels={composeLabels}
      onSubmitCapture={stop}
      onChange={({ currentTarget }) => keepUp(currentTarget)}
      className="no-print grid grid-cols-1 content-start gap-8"
    >
      <Days today={today} />
      <Choices
        name="practices"
        legend={composeLabels.practices}
        legendLook="mb-1"
        groupLook="field !max-w-[40rem] grid-cols-1"
        choose="many"
        look="rows"
        options={practices}
      />
      <AlsoShown />
      <Name />
      <Notes chosen={sending.values} error={drawn.errors.notes} {...notes} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Submit>Preview</Submit>
        <p className="needs-script hint" role="status">
          {isPending
            ? "The preview is changing …"
            : (waitsFor(answer) ?? "The preview follows what you choose.")}
        </p>
      </div>
    </FormOf>
  );
}

/** Sends a form along, without its button, a moment after the last change. */
function useKeepingUp(send: (form: FormData) => void) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isLive, setLive] = useState(false);
  const stop = () => {
    clearTimeout(waiting.current);
    setLive(false);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  const keepUp = (form: HTMLFormElement) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const chosen = new FormData(form);
      chosen.set("live", "yes");
      setLive(true);
      startTransition(() => send(chosen));
    }, aMoment);
  };
  return { keepUp, stop, isLive };
}

/** In milliseconds: long enough to tick two boxes, or to type a word. */
const aMoment = 400;

/** What still has to be chosen before the preview can go along. */
function waitsFor({ status, message }: FormState): string | undefined {
  return ["fresh", "unreached"].includes(status) && message
    ? `The preview stays as it is for now. ${message}`
    : undefined;
}
