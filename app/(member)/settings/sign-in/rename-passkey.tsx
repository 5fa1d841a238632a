"use client";

import { Field } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";

type Props = {
  action: FormAction;
  id: string;
  /** What it is called now; empty where that cannot be read. */
  name: string;
  /** What it was to be called, where that could not be sent before. */
  typed: string | undefined;
};

const label = "What to call it";

/** Another name for a passkey, folded away until it is wanted. */
export function RenamePasskey({ action, id, name, typed }: Props) {
  const sending = useForm(action, { name: typed ?? name });
  return (
    <details open={typed !== undefined || Object.keys(sending.state.errors).length > 0}>
      <summary className="inline-flex min-h-11 items-center text-accent underline">
        Call it something else<span className="visually-hidden"> than {name}</span>
      </summary>
      <FormOf
        sending={sending}
        fields={{ id }}
        prefix={`passkey-${id}`}
        labels={{ name: label }}
        className="mt-2 grid gap-3"
      >
        <Field name="name" label={label} autoComplete="off" />
        <p>
          <Submit look="button-quiet">Keep this name</Submit>
        </p>
      </FormOf>
    </details>
  );
}
