"use client";

import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = { action: FormAction; token: string; yes: string };

/** Yes, or stop: two buttons of one form. */
export function AnswerForm({ action, token, yes }: Props) {
  return (
    <Form action={action} fields={{ token }} prefix="action">
      <p className="buttons">
        <Submit name="answer" value="yes">
          {yes}
        </Submit>{" "}
        <Submit name="answer" value="stop" look="button-quiet">
          Stop the change
        </Submit>
      </p>
    </Form>
  );
}
