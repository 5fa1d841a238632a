"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = { action: FormAction; here: string; words?: string };

/** Looks for words in the journal. It is posted, so that they stand in no address and no history. */
export function JournalSearchForm({ action, here, words = "" }: Props) {
  return (
    <Form
      action={action}
      here={here}
      starting={{ words }}
      prefix="search"
      labels={{ words: "Look for" }}
      role="search"
      className="flex max-w-[30rem] flex-wrap items-end gap-x-3 gap-y-2"
    >
      <Field
        name="words"
        label="Look for words in it"
        look="grow basis-56"
        autoComplete="off"
        maxLength={200}
        dir="auto"
      />
      <Submit look="button-quiet">Search</Submit>
    </Form>
  );
}
