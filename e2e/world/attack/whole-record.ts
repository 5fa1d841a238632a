/** A member who has something of everything that a form or an address can name. */
import { randomUUID } from "node:crypto";
import { askForAddress } from "#db/account/address-changes.ts";
import { addPasskey, listPasskeys } from "#db/account/passkeys.ts";
import { linkVouched } from "#db/account/providers.ts";
import { reviseKeptCarePlan } from "#db/care-plans.ts";
import { saveCheckIn } from "#db/check-ins.ts";
import { readExport } from "#db/export/export.ts";
import { keepImport } from "#db/export/import.ts";
import { saveDraft } from "#db/journal/drafts.ts";
import { deleteEntry } from "#db/journal/entries.ts";
import { saveSettings } from "#db/members.ts";
import { pausePractice } from "#db/plan/pauses.ts";
import { finishPractice } from "#db/plan/plans.ts";
import { saveEvening } from "#db/record/evenings.ts";
import { saveLog } from "#db/record/logs.ts";
import { saveReview } from "#db/record/reviews.ts";
import { beginWalk } from "#db/record/walks.ts";
import { saveReminder } from "#db/reminder/reminders.ts";
import { shareSummary } from "#db/summary/summaries.ts";
import { addDays, clockTimeSchema } from "#domain/day.ts";
import type { Summary } from "#domain/summary/summary.ts";
import { enrol, giveSession, type MemberOfStory, practise, writeEntry } from "../member.ts";

export const issuer = "https://vouches.example";

export type Whole = MemberOfStory & {
  /** Stand wherever they can write, and nobody else may see them. */
  words: string;
  /** Going on for twenty days, and looked back at today. */
  item: string;
  paused: string;
  finished: string;
  entry: string;
  deletedEntry: string;
  draft: string;
  walk: string;
  passkey: string;
};

/** Somebody new, who has all of it. */
export async function someoneWhole(): Promise<Whole> {
  const member = await enrol();
  const words = `walk my dog ${randomUUID()}`;
  await saveSettings(member.id, { name: words });
  const practices = await plan(member, words);
  const written = await write(member, practices.item, words);
  const passkey = await signInInEveryWay(member, words);
  const taken = await readExport(member.id);
  if (taken) await keepImport(member.id, { ...taken, practices: [] });
  return { ...member, words, ...practices, ...written, passkey };
}

async function plan(member: MemberOfStory, words: string) {
  const { id, today: day, zone } = member;
  const item = await practise(member, 20, { cue: words });
  const paused = await practise(member, 4, {}, "journaling");
  await practise(member, 3, {}, "meditation");
  const finished = await practise(member, 9, {}, "self-talk");
  await pausePractice(id, paused, { from: day, until: addDays(day, 6) });
  await finishPractice(id, finished, addDays(day, -1));
  await saveLog(id, { itemId: item, day, zone, state: "done", before: 6, after: 4, note: words });
  const said = { helped: "a-little", inTheWay: [], proposed: "keep", chosen: null } as const;
  await saveReview(id, { itemId: item, day, ...said, inTheWay: [] });
  await saveReminder(id, item, { by: "email", time: clockTimeSchema.parse("08:00"), days: [1] });
  await saveReminder(id, paused, { by: "calendar" });
  return { item, paused, finished };
}

async function write(member: MemberOfStory, item: string, words: string) {
  const { id, today: day, zone } = member;
  const entry = await writeEntry(member, words);
  const deletedEntry = await writeEntry(member, words);
  await deleteEntry(id, deletedEntry);
  const draft = randomUUID();
  await saveDraft(id, { id: draft, kind: "free", day, itemId: item, values: { journal: words } });
  await saveCheckIn(id, { kind: "who-5", day, zone, answers: { calm: 2 } });
  await saveEvening(id, { day, zone, answer: "mixed" });
  await reviseKeptCarePlan(id, () => ({ changes: { signs: words }, clashes: [] }));
  const { id: walk } = await beginWalk(id, { path: "four-weeks-with-worry", hope: words, today: day });
  const days = { from: day, to: day, madeOn: day };
  const summary: Summary = {
    version: 2,
    name: words,
    ...days,
    firstDay: 1,
    practices: [],
    checkIns: [],
  };
  await shareSummary(id, { id: randomUUID(), days: 7, summary });
  return { entry, deletedEntry, draft, walk };
}

/** By a passkey, by another site, in another browser, and soon at another address. */
async function signInInEveryWay({ id, email }: MemberOfStory, words: string): Promise<string> {
  const half = { credentialId: randomUUID(), publicKey: "AA", counter: 0, transports: [] };
  await addPasskey(id, half, { name: words, device: "A browser" });
  await linkVouched({ issuer, subject: id }, email, "A browser");
  await giveSession(id);
  const letter = () => ({ subject: "Yes?", text: "Yes?", html: "Yes?" });
  await askForAddress(id, email, { newEmail: `${id}@example.net`, device: "A browser", letter });
  const [passkey] = await listPasskeys(id);
  return passkey?.id ?? "";
}
