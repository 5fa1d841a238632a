/** Stories that begin after sign-in: a member put straight into the database, whose browser is signed in. */
import { randomBytes, randomUUID } from "node:crypto";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { database, type MemberId, memberIdSchema } from "#db/client.ts";
import { keepEntry } from "#db/journal/entries.ts";
import { hashToken } from "#db/keys/seal.ts";
import { addMember, saveSettings } from "#db/members.ts";
import { addPractice } from "#db/plan/plans.ts";
import { sessions } from "#db/schema.ts";
import { addDays, type Day, dayAt, now, type Zone } from "#domain/day.ts";
import type { Entry } from "#domain/journal/entry.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import { zoneAtHour } from "./clock.ts";
import { test as base } from "./fixtures.ts";

export { expect } from "./fixtures.ts";

export type MemberOfStory = {
  id: MemberId;
  email: string;
  /** A zone in which it is about noon, so that no story crosses midnight. */
  zone: Zone;
  today: Day;
  /** What their browser holds. */
  token: string;
};

export const test = base.extend<{ member: MemberOfStory }>({
  member: async ({ tend, context, address }, use) => {
    const member = await enrol(address);
    await signInto(context, tend.url, member);
    await use(member);
  },
});

/** A new member, with a session that any browser may be given. */
export async function enrol(email = `${randomUUID()}@example.org`): Promise<MemberOfStory> {
  const zone = zoneAtHour(12);
  const id = memberIdSchema.parse((await addMember({ email })).id);
  await saveSettings(id, { zone });
  return { id, email, zone, today: dayAt(zone, now()), token: await giveSession(id) };
}

/** A session of a member; gives what a browser of theirs holds. */
export async function giveSession(id: MemberId): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + 60 * 60 * 1000);
  await database()
    .insert(sessions)
    .values({ sessionToken: hashToken(token), userId: id, expires });
  return token;
}

/** Gives a browser the member’s session. */
export async function signInto(
  context: BrowserContext,
  url: string,
  { token }: Pick<MemberOfStory, "token">,
): Promise<void> {
  await context.addCookies([{ name: "tend-session", value: token, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Takes slow breathing into the plan, begun so many days ago; gives its id. Every day, unless `terms` say so. */
export async function practise(
  member: MemberOfStory,
  daysAgo = 0,
  terms: Partial<Terms> = {},
  guide = "breathing",
): Promise<string> {
  const { id } = await addPractice(member.id, {
    draftId: randomUUID(),
    guide,
    today: addDays(member.today, -daysAgo),
    terms: {
      ...unaided,
      minutes: 5,
      tiny: "Three slow breaths",
      schedule: { kind: "days", days: [1, 2, 3, 4, 5, 6, 7] },
      cue: "put the kettle on",
      ...terms,
    },
  });
  return id;
}

/** Puts an entry into the journal; gives its id, which may be that of a practice, to be found on the pages about it. */
export async function writeEntry(
  { id: memberId, zone, today }: MemberOfStory,
  words: string,
  { id = randomUUID(), day = today, ...more }: Partial<Entry> = {},
): Promise<string> {
  const fields = [{ name: "journal", label: "Your words", words }];
  await keepEntry(memberId, { kind: "free", guide: null, fields, ...more, id, day, zone });
  return id;
}

/** One of the numbers in the row "Before" or "After". */
export function rating(page: Page, row: "Before" | "After", number: number): Locator {
  return page.getByRole("group", { name: row }).getByRole("radio", { name: `${number}`, exact: true });
}
