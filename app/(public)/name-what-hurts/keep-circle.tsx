"use client";

import { KeepButton, NoEnter } from "#app/_journal/keep-button.tsx";
import { FormOf } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { useForm } from "#components/form/use-form.ts";
import { sayWordsHeld } from "#content/kit/leave-warning.ts";
import CircleTool from "#content/pages/name-what-hurts/tool.tsx";
import type { EntryKind } from "#domain/journal/entry.ts";

const entryKind: EntryKind = "pattern";

/** The circle, and around it the form that sends what stands in it, when somebody presses the button and not before. */
export function KeepCircle({ action }: { action: FormAction }) {
  const sending = useForm(action, {}, "/name-what-hurts");
  const { state } = sending;
  return (
    <FormOf sending={sending} fields={{ entryKind }} prefix="keep" onSubmitCapture={sayWordsHeld}>
      <NoEnter />
      <CircleTool />
      <KeepButton
        hint="Nothing you write here is sent until you press this. It then goes into your journal, encrypted. If you are signed out, you sign in first, and it comes along."
        said={state.status === "saved" ? state.message : undefined}
        unsent={state.values}
      />
    </FormOf>
  );
}
