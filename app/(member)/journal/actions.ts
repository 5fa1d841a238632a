"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { entrySent, readEntrySent, typedIn } from "#app/_journal/entry-sent.ts";
import { keepSearch } from "#app/_member/journal-search.ts";
import { entryFieldNames } from "#content/journal/fields.ts";
import { dropDraft, saveDraft } from "#db/journal/drafts.ts";
import { deleteEntry, keepEntry, restoreEntry } from "#db/journal/entries.ts";
import { addDays, type Day, daySchema } from "#domain/day.ts";
import { beginningOf, draftProblem, type Entry } from "#domain/journal/entry.ts";
import { line } from "#domain/text.ts";
import { draftSent, setOthersAside } from "../_journal/draft-sent.ts";
import { settled, todayOf } from "../_page/member-page.tsx";
import { seenOf } from "../_page/seen.ts";

const written = entrySent.extend({
  ...draftSent.shape,
  entryId: z.guid("Open the page again and write there."),
  /** Words of its own, for every field; a day that is none is said at the field. */
  entryDay: z.string().default(""),
  /** What the form showed when it was opened, as `seenOf` marked it. */
  seen: z.string().default(""),
  asDraft: z.string().optional(),
});

/** Keeps what was written, be it new or changed; or puts it down as a draft. */
export const keepWritten = memberAction(written, async ({ member, values, typed }) => {
  const { id, zone } = settled(member);
  const { entryId, entryKind: kind, seen, draftBy } = values;
  const today = todayOf(settled(member));
  const day = daySchema.safeParse(values.entryDay).data;
  const all = { ...allOpen, ...typed };
  if (values.asDraft) {
    const tooLong = draftProblem(typedIn(typed));
    if (tooLong) return notNow(all, tooLong);
    await setOthersAside(id, entryId, values, typedIn(typed));
    await saveDraft(
      id,
      { id: entryId, kind, day: day ?? today, itemId: null, values: typedIn(typed) },
      draftBy,
    );
    redirect(justSaved("/journal/[entry]/edit", "drafted", { path: `/journal/${entryId}/edit` }));
  }
  const { fields, problem } = readEntrySent(kind, typed);
  if (!fields) return notNow(all, problem);
  if (!day || !isNear(day, today)) return invalid(all, { entryDay: whichDay });
  const entry = { id: entryId, kind, day, guide: null, fields, zone };
  await setOthersAside(id, entryId, values, typedIn(typed));
  const keeping = await keepEntry(id, entry, (current) => seenOf(current) === seen);
  if (!keeping.kept) return notNow({ ...all, seen: seenOf(keeping.current) }, changed(keeping.current));
  redirect(justSaved("/journal/[entry]", "kept", { path: `/journal/${entryId}` }));
});

/** A box without a tick is not sent, and a form that comes back must not tick it again. */
const allOpen = Object.fromEntries(entryFieldNames.map((name) => [name, ""]));

/** A week ahead can be planned, and anything that was can be told. */
function isNear(day: Day, today: Day): boolean {
  return day >= "1900-01-01" && day <= addDays(today, 31);
}

const whichDay = "Choose a day, at the latest a month from now.";

function changed(current: Entry): string {
  return `This was changed in another window meanwhile. It now begins: “${beginningOf(current.fields)}” Press once more to put what stands here in its place.`;
}

/** Takes an entry out. Its page is gone, and the list offers to put it back. */
export const removeEntry = memberAction(z.object({ entryId: z.string().default("") }), async (sent) => {
  const { entryId } = sent.values;
  await deleteEntry(sent.member.id, entryId);
  redirect(justSaved("/journal", "deleted", { about: entryId.slice(0, 36) }));
});

/** Puts a deleted entry back, for some minutes. */
export const putEntryBack = memberAction(
  z.object({ entryId: z.string().default("") }),
  async ({ member, values: { entryId }, typed }) => {
    if (!(await restoreEntry(member.id, entryId))) return notNow(typed, tooLate);
    redirect(justSaved("/journal/[entry]", "back", { path: `/journal/${entryId}` }));
  },
);

const tooLate = "This was deleted a while ago, and cannot be put back any more.";

/** Throws away what was begun and not kept. */
export const throwAway = memberAction(
  z.object({ entryId: z.string().default("") }),
  async ({ member, values }) => {
    await dropDraft(member.id, values.entryId);
    redirect(justSaved("/journal", "thrown"));
  },
);

/** Looks for words. They go along unseen, so that no address tells them. */
export const searchJournal = memberAction(
  z.object({ words: line(200) }),
  async ({ member, values, typed }) => {
    if (values.words === "") return invalid(typed, { words: "Write a word to look for." });
    if (!(await keepSearch(member.id, typed)))
      return notNow(typed, "We cannot look just now. Please try again.");
    redirect("/journal/search");
  },
);
