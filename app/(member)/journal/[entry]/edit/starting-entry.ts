import type { FormValues } from "#components/form/form-state.ts";
import { entrySheet } from "#content/journal/kinds.ts";
import type { EntryDraft } from "#db/journal/drafts.ts";
import type { Entry, EntryKind } from "#domain/journal/entry.ts";

/** What a form begins with that shows this: an entry as it was kept, or as somebody went on to write it. */
export function startingEntry(entry: Entry | undefined, draft: EntryDraft | undefined): FormValues {
  if (draft) return { entryDay: draft.day, ...inWords(draft.kind, draft.values) };
  if (!entry) return {};
  return { entryDay: entry.day, ...Object.fromEntries(entry.fields.map(({ name, words }) => [name, words])) };
}

/** Of a choice in a tool its value was sent; the form offers its words. */
function inWords(kind: EntryKind, values: Record<string, string>): FormValues {
  const { choices = {} } = entrySheet(kind);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, choices[name]?.[value] ?? value]),
  );
}
