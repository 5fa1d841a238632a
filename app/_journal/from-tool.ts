/** From a guide's tool to an entry in the journal: what keeping it there, on Today and through sign-in share. */
import { idOf } from "#app/_practice/practice.ts";
import type { FormValues } from "#components/form/form-state.ts";
import { journalKinds } from "#content/journal/kinds.ts";
import type { MemberId } from "#db/client.ts";
import { keepEntry } from "#db/journal/entries.ts";
import { type Day, dayAt, now, type Zone } from "#domain/day.ts";
import { type EntryField, type EntryKind, entryIdAt } from "#domain/journal/entry.ts";
import { entrySent, readEntrySent } from "./entry-sent.ts";

type FromTool = {
  kind: EntryKind;
  fields: EntryField[];
  id?: string;
  /** The day that it is about; the member’s today, if it does not say. */
  day?: Day;
};

/**
 * Keeps what was written with the tool of a guide, and gives the id of the entry. A tool on a public page
 * is the same for everyone and brings no id, so there the same words on the same day are one entry.
 * @throws what `noRoomFor` knows, when the journal is full
 */
export async function keepFromTool(
  memberId: MemberId,
  zone: Zone,
  { kind, fields, id, day = dayAt(zone, now()) }: FromTool,
): Promise<string> {
  const entryId = id ?? idOf([memberId, kind, day, fields]);
  const { guide } = journalKinds[kind];
  const entry = { kind, day, guide, zone, fields };
  const keeping = await keepEntry(memberId, { id: entryId, ...entry });
  // Words that say the same are in the journal already, and may have been changed there since.
  if (keeping.kept || !id) return entryId;
  const anew = entryIdAt(now(), crypto.randomUUID());
  await keepEntry(memberId, { id: anew, ...entry });
  return anew;
}

/** What waited through sign-in, as it was sent; undefined when it makes no entry. */
export function readWaiting(values: FormValues): { kind: EntryKind; fields: EntryField[] } | undefined {
  const sent = entrySent.safeParse(values);
  if (!sent.success) return undefined;
  const { fields } = readEntrySent(sent.data.entryKind, values);
  return fields && { kind: sent.data.entryKind, fields };
}
