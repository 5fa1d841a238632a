/** An entry as a form sends it: its fields have the names that they have in the tool. */
import { z } from "zod";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { entryFieldNames, entryFieldsFrom, problemIn } from "#content/journal/fields.ts";
import { type EntryField, type EntryKind, entryKinds } from "#domain/journal/entry.ts";

/** Every field that a form about an entry may send. Which kind it is decides what is taken of them. */
export const entrySent = z.object({
  entryKind: z.enum(entryKinds, "Open the page again and write there."),
  ...(Object.fromEntries(entryFieldNames.map((name) => [name, z.string().optional()])) as Record<
    string,
    z.ZodOptional<z.ZodString>
  >),
});

/** What was written, or what is wrong with it as a whole. */
export function readEntrySent(
  kind: EntryKind,
  typed: FormValues,
): { fields: EntryField[]; problem?: never } | { problem: string; fields?: never } {
  const fields = entryFieldsFrom(kind, (name) => textOf(typed, name));
  const problem = problemIn(kind, fields);
  return problem ? { problem } : { fields };
}

/** What was typed into the fields of an entry, by name: for a draft, or to wait until its sender has signed in. */
export function typedIn(typed: FormValues): Record<string, string> {
  const filled = entryFieldNames.flatMap((name) => {
    const text = textOf(typed, name);
    return text === "" ? [] : [[name, text] as const];
  });
  return Object.fromEntries(filled);
}
