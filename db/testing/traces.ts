/** For the tests of leaving: somebody of whom every table holds something. */
import { randomUUID } from "node:crypto";
import { getTableName, sql } from "drizzle-orm";
import { askForAddress } from "#db/account/address-changes.ts";
import { addPasskey } from "#db/account/passkeys.ts";
import { openSession } from "#db/account/sessions.ts";
import { saveSignInRequest } from "#db/account/sign-in-requests.ts";
import { reviseKeptCarePlan } from "#db/care-plans.ts";
import { saveCheckIn } from "#db/check-ins.ts";
import { asMember, database, type MemberId } from "#db/client.ts";
import { readExport } from "#db/export/export.ts";
import { keepImport } from "#db/export/import.ts";
import { saveDraft } from "#db/journal/drafts.ts";
import { keepEntry } from "#db/journal/entries.ts";
import { hashToken, keyedHash, seal } from "#db/keys/seal.ts";
import { sealedColumnsIn } from "#db/keys/sealed.ts";
import { getMember, saveSettings } from "#db/members.ts";
import { pausePractice } from "#db/plan/pauses.ts";
import { addPractice } from "#db/plan/plans.ts";
import { withinLimit } from "#db/rate-limits.ts";
import { saveEvening } from "#db/record/evenings.ts";
import { saveLog } from "#db/record/logs.ts";
import { saveReview } from "#db/record/reviews.ts";
import { beginWalk } from "#db/record/walks.ts";
import { saveReminder } from "#db/reminder/reminders.ts";
import * as schema from "#db/schema.ts";
import {
  accounts,
  calendarFeeds,
  members,
  reminderMails,
  reminderTurns,
  summaries,
  verificationTokens,
} from "#db/schema.ts";
import { shareSummary } from "#db/summary/summaries.ts";
import { type ClockTime, daySchema, zoneSchema } from "#domain/day.ts";
import { unaided } from "#domain/practice/terms.ts";
import type { Summary } from "#domain/summary/summary.ts";
import { someMember } from "./database.ts";

const day = daySchema.parse("2026-11-02");
const zone = zoneSchema.parse("Pacific/Chatham");
const emptySummary: Summary = {
  version: 2,
  name: "",
  from: day,
  to: day,
  madeOn: day,
  firstDay: 1,
  practices: [],
  checkIns: [],
};
const inAnHour = () => new Date(Date.now() + 60 * 60 * 1000);

/** A member with words of their own, by what they are, in every place where Tend keeps any. */
export type Traced = {
  id: MemberId;
  email: string;
  itemId: string;
  /** What they wrote or chose, and can take along. */
  words: Record<string, string>;
  /** What a sign-in leaves behind; no words of theirs. */
  marks: Record<string, string>;
};

/** A new member who has used everything. `who` makes their words theirs. */
export async function someoneTraced(who: string): Promise<Traced> {
  const id = await someMember();
  const email = (await getMember(id))?.email ?? "";
  const words = Object.fromEntries(
    ["name", "tiny", "cue", "place", "obstacle", "obstaclePlan", "supporter", "note", "care", "hope"].map(
      (what) => [what, `${who}’s ${what}`],
    ),
  );
  await saveSettings(id, { name: `${who}’s name`, zone });
  const itemId = await practise(id, words);
  await saveReminder(id, itemId, { by: "calendar" });
  await saveReminder(id, itemId, { by: "email", time: "07:30" as ClockTime, days: [1, 3] });
  await asMember(id, (tx) =>
    tx.insert(reminderMails).values({ memberId: id, day, time: "07:30" as ClockTime }),
  );
  await saveCheckIn(id, { kind: "who-5", day, zone, answers: { calm: 2 } });
  await saveEvening(id, { day, zone, answer: "mixed" });
  await reviseKeptCarePlan(id, () => ({ changes: { signs: words.care ?? "" }, clashes: [] }));
  await beginWalk(id, { path: "four-weeks-with-worry", hope: words.hope ?? "", today: day });
  const taken = await readExport(id);
  if (taken) await keepImport(id, taken);
  const summary = { ...emptySummary, name: `${who}’s summary` };
  await shareSummary(id, { id: randomUUID(), days: 10, summary });
  const written = { entry: `${who}’s entry`, draft: `${who}’s draft entry` };
  const fields = [{ name: "journal", label: "Your words", words: written.entry }];
  const asked = { kind: "free", day, guide: "journaling" } as const;
  await keepEntry(id, { id: randomUUID(), zone, fields, ...asked });
  await saveDraft(id, { id: randomUUID(), itemId: null, values: { journal: written.draft }, ...asked });
  const marks = { ...(await signIn(id, email, who)), ...(await sealed(id)) };
  const said = { ...words, ...written, summary: summary.name, passkey: passkeyOf(who) };
  return { id, email, itemId, words: said, marks };
}

const passkeyOf = (who: string) => `${who}’s passkey`;

async function practise(
  memberId: MemberId,
  { note = "", name: _, care: __, hope: ___, ...words }: Record<string, string>,
) {
  const terms = { ...unaided, ...words, tiny: words.tiny ?? "", minutes: 5 };
  const { id } = await addPractice(memberId, {
    draftId: randomUUID(),
    guide: "breathing",
    today: day,
    terms: { ...terms, schedule: { kind: "times", times: 3 } },
  });
  await saveLog(memberId, { itemId: id, day, state: "done", before: 7, after: 4, note, zone });
  await pausePractice(memberId, id, { from: day, until: day });
  await saveReview(memberId, {
    itemId: id,
    day,
    helped: "a-little",
    inTheWay: ["pain"],
    proposed: "smaller",
    chosen: "keep",
  });
  return id;
}

/** All that signing in leaves: a session, an account elsewhere, and a link that is still under way. */
async function signIn(userId: MemberId, email: string, who: string): Promise<Record<string, string>> {
  const expires = inAnHour();
  const draft = seal(`${who}’s draft`, "visit");
  const device = `${who}’s device`;
  const way = "signed-in-by-link";
  await openSession({ token: `${who}’s session`, memberId: userId, expires, device, way });
  await database()
    .insert(accounts)
    .values({ userId, type: "oidc", provider: "elsewhere", providerAccountId: `${who} elsewhere` });
  await database()
    .insert(verificationTokens)
    .values({ identifier: email, token: `${who}’s verification`, expires });
  const letter = { recipient: email, subject: `${who}’s subject`, text: "text", html: "html", expires };
  await saveSignInRequest(`${who}’s link`, { email, draft, expires }, letter);
  const half = { credentialId: `${who}-credential`, publicKey: `${who}-key`, counter: 0, transports: [] };
  await addPasskey(userId, half, { name: passkeyOf(who), device });
  const newEmail = `new-${email}`;
  const change = { newEmail, device, letter: () => ({ subject: "subject", text: "text", html: "html" }) };
  await askForAddress(userId, email, change);
  await withinLimit({ name: "link-mailbox", points: 5, seconds: 60 }, email);
  return {
    draft,
    session: hashToken(`${who}’s session`),
    device,
    newEmail,
    credential: half.credentialId,
    publicKey: half.publicKey,
    account: `${who} elsewhere`,
    verification: `${who}’s verification`,
    letter: `${who}’s subject`,
    link: hashToken(`${who}’s link`),
    limit: keyedHash(email, "rate-limit"),
  };
}

/** What is encrypted before it is kept, as it is kept, by its column. */
async function sealed(memberId: MemberId): Promise<Record<string, string>> {
  return asMember(memberId, async (tx) => {
    const [shared] = await tx.select().from(summaries);
    const [feed] = await tx.select().from(calendarFeeds);
    const [turn] = await tx.select().from(reminderTurns);
    const found: Record<string, string> = {
      summaryLink: shared?.tokenHash ?? "",
      calendarAddress: feed?.tokenHash ?? "",
      stopLink: turn?.tokenHash ?? "",
    };
    for (const column of sealedColumnsIn(schema)) {
      const owner = sql.raw(column.table === members ? "id" : "member_id");
      const [row] = await tx
        .select({ sealed: sql<string>`${column}` })
        .from(column.table)
        .where(sql`${owner} = ${memberId}`);
      found[`${getTableName(column.table)}.${column.name}`] = row?.sealed ?? "";
    }
    return found;
  });
}
