"use client";

import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { DateField } from "#components/practice/date-field.tsx";
import type { Sheet } from "#content/paper/paper.ts";
import type { EntryKind } from "#domain/journal/entry.ts";
import { DraftSaving } from "../_journal/draft-saving.tsx";
import { EntryFields } from "./entry-fields.tsx";

type Props = {
  action: FormAction;
  here: string;
  id: string;
  kind: EntryKind;
  sheet: Sheet;
  /** What stands in the fields to begin with, and the day. */
  starting: FormValues;
  /** Fingerprint of the entry that is changed; empty for a new one. */
  seen: string;
  draft: { draftSeen: string; draftBy: string };
};

/** An entry to write or to change. */
export function EntryForm({ action, here, id, kind, sheet, starting, seen, draft }: Props) {
  return (
    <Form
      action={action}
      here={here}
      fields={{ entryId: id, entryKind: kind, seen }}
      starting={starting}
      prefix="entry"
      labels={{ entryDay: "The day" }}
      className="mt-8 grid gap-7"
    >
      <EntryFields sheet={sheet} />
      <DateField name="entryDay" label="The day it is about" />
      <DraftSaving draft={draft} />
      <div className="buttons">
        <Submit>Keep this</Submit>{" "}
        <Submit look="button-quiet without-script" name="asDraft" value="yes">
          Save as draft
        </Submit>
      </div>
    </Form>
  );
}
