"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isSentByScript, memberAction, notNow, saved } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { notices } from "#app/_forms/notices.ts";
import { entrySent, readEntrySent, typedIn } from "#app/_journal/entry-sent.ts";
import { keepFromTool } from "#app/_journal/from-tool.ts";
import { saysSomething } from "#content/journal/fields.ts";
import { isUuid } from "#db/ids.ts";
import { saveDraft } from "#db/journal/drafts.ts";
import { readJournal } from "#db/journal/journal.ts";
import { draftProblem } from "#domain/journal/entry.ts";
import { draftSent, setOthersAside } from "../../_journal/draft-sent.ts";
import { settled } from "../../_page/member-page.tsx";
import { daySaid, sayDay } from "../../_record/say-day.ts";

const practised = daySaid.extend({
  ...entrySent.shape,
  ...draftSent.shape,
  entryId: z.guid(),
  keepIt: z.string().optional(),
});

/**
 * Sets what a practice was today, as on Today itself. What was written in its tool comes along: it is put down as a draft first, so
 * that nothing of it is dropped; or kept, where that was asked for.
 */
export const sayPractised = memberAction(practised, async ({ member, values, typed }) => {
  const { entryKind: kind, entryId: id, item: itemId, day, keepIt, draftBy } = values;
  const { fields, problem } = readEntrySent(kind, typed);
  const written = typedIn(typed);
  if (keepIt) {
    if (!fields) return notNow(typed, problem);
    await setOthersAside(member.id, id, values, written);
    const entry = await keepFromTool(member.id, settled(member).zone, { kind, fields, id, day });
    if (!(await isSentByScript()))
      redirect(justSaved("/journal/[entry]", "kept", { path: `/journal/${entry}` }));
    refresh();
    return saved(notices["/journal/[entry]"].kept);
  }
  if (fields && saysSomething(fields) && isUuid(itemId) && !draftProblem(written)) {
    await setOthersAside(member.id, id, values, written);
    await saveDraft(member.id, { id, kind, day, itemId, values: written }, draftBy);
  }
  return sayDay({ member, values, typed });
});

/** Keeps a draft as it stands. One that is gone was kept in another window. */
export const keepDraft = memberAction(
  z.object({ draft: z.string().default("") }),
  async ({ member, values, typed }) => {
    const {
      drafts: [draft],
    } = await readJournal(member.id, { only: values.draft }, 0);
    if (!draft) redirect("/journal");
    const { fields, problem } = readEntrySent(draft.kind, draft.values);
    if (!fields) return notNow(typed, problem);
    const id = await keepFromTool(member.id, settled(member).zone, {
      kind: draft.kind,
      fields,
      id: draft.id,
      day: draft.day,
    });
    redirect(justSaved("/journal/[entry]", "kept", { path: `/journal/${id}` }));
  },
);
