import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { asMember, database, type MemberId } from "../client.ts";
import { dropExpired } from "../expired.ts";
import type { Member } from "../members.ts";
import { listLetters } from "../outbox.ts";
import { members, securityEvents, sessions } from "../schema.ts";
import { listEvents, noteEvent, noteExport } from "./security-events.ts";
import {
  endOtherSession,
  endOtherSessions,
  endSession,
  findSession,
  listSessions,
  mostSessions,
  openSession,
  type Session,
  type SignInWay,
} from "./sessions.ts";

freshDatabase();

async function signedIn(memberId: MemberId, device: string): Promise<Session & { token: string }> {
  const token = randomUUID();
  const expires = new Date(Date.now() + 60 * 60 * 1000);
  await openSession({ token, memberId, expires, device, way: "signed-in-by-link" });
  const session = await findSession(token);
  if (!session) throw new Error("The session was not kept.");
  return { ...session, token };
}

test("a kind of browser that is new to a member is told of by mail, once, and nobody’s first is", async () => {
  const [ada, eve] = [await someMember(), await someMember()];
  const letter = (device: string, { email }: Member) => ({
    subject: "A new browser",
    ...{ text: device, html: email },
  });
  const open = (memberId: MemberId, device: string, way: SignInWay = "signed-in-by-passkey") =>
    openSession({
      token: randomUUID(),
      memberId,
      expires: new Date(Date.now() + 60_000),
      device,
      way,
      letter,
    });
  await open(ada, "Firefox on Windows", "signed-in-by-link");
  await open(eve, "Chrome on Android", "signed-in-by-link");
  await open(ada, "Firefox on Windows");
  expect(await listLetters()).toEqual([]);
  await open(ada, "Chrome on Android");
  await open(ada, "Chrome on Android", "signed-in-by-provider");
  const [waiting, ...more] = await listLetters();
  expect(waiting).toMatchObject({
    recipient: await emailOf(ada),
    text: "Chrome on Android",
    html: await emailOf(ada),
  });
  expect(more).toEqual([]);
});

async function emailOf(memberId: MemberId): Promise<string | undefined> {
  const [row] = await database()
    .select({ email: members.email })
    .from(members)
    .where(eq(members.id, memberId));
  return row?.email;
}

const done = async (memberId: MemberId) => (await listEvents(memberId)).map(({ what }) => what);

test("each browser is told by what it is, and ended from another one", async () => {
  const [ada, eve] = [await someMember(), await someMember()];
  const here = await signedIn(ada, "Firefox on Windows");
  const there = await signedIn(ada, "Safari on an iPhone");
  const hers = await signedIn(eve, "Chrome on Android");
  expect((await listSessions(ada)).map(({ device }) => device)).toEqual([
    "Safari on an iPhone",
    "Firefox on Windows",
  ]);
  // Neither somebody else’s, nor the one that asks, nor what is no id.
  for (const id of [hers.id, here.id, "no id", randomUUID()]) await endOtherSession(ada, here, id);
  for (const { token } of [here, there, hers]) expect(await findSession(token)).toBeDefined();

  await endOtherSession(ada, here, there.id);
  await endOtherSession(ada, here, there.id);
  expect(await findSession(there.token)).toBeUndefined();
  expect(await listEvents(ada)).toMatchObject([
    { what: "other-signed-out", device: "Firefox on Windows" },
    { what: "signed-in-by-link", device: "Safari on an iPhone" },
    { what: "signed-in-by-link", device: "Firefox on Windows" },
  ]);
});

test("all others are ended at once, and the one that asks stays", async () => {
  const [ada, eve] = [await someMember(), await someMember()];
  const here = await signedIn(ada, "Firefox on Windows");
  for (const device of ["Chrome on Android", "Edge on Windows"]) await signedIn(ada, device);
  const hers = await signedIn(eve, "Chrome on Android");
  await endOtherSessions(ada, here);
  await endOtherSessions(ada, here);
  expect((await listSessions(ada)).map(({ id }) => id)).toEqual([here.id]);
  expect(await findSession(hers.token)).toBeDefined();
  expect((await done(ada)).filter((what) => what === "others-signed-out")).toHaveLength(1);
});

test("signing out is written down once, by the browser that did it", async () => {
  const ada = await someMember();
  const { token } = await signedIn(ada, "Firefox on Windows");
  await endSession(token);
  await endSession(token);
  expect(await done(ada)).toEqual(["signed-out", "signed-in-by-link"]);
});

test("a session that is over is in no list", async () => {
  const ada = await someMember();
  const { id } = await signedIn(ada, "Firefox on Windows");
  await database().update(sessions).set({ expires: sql`now()` }).where(eq(sessions.id, id));
  expect(await listSessions(ada)).toEqual([]);
});

test("one browser too many signs out the one that was not used for longest", async () => {
  const ada = await someMember();
  const first = await signedIn(ada, "Firefox on Windows");
  await database()
    .update(sessions)
    .set({ usedAt: sql`now() - interval '2 days'` })
    .where(eq(sessions.id, first.id));
  for (let count = 1; count < mostSessions; count += 1) await signedIn(ada, "Chrome on Android");
  expect(await findSession(first.token)).toBeDefined();
  const last = await signedIn(ada, "Edge on Windows");
  expect(await findSession(first.token)).toBeUndefined();
  expect(await findSession(last.token)).toBeDefined();
  expect(await listSessions(ada)).toHaveLength(mostSessions);
});

test("files taken along within an hour are one line", async () => {
  const ada = await someMember();
  for (const device of ["Firefox on Windows", "Firefox on Windows", "Safari on a Mac"])
    await noteExport(ada, device);
  expect(await listEvents(ada)).toMatchObject([
    { device: "Safari on a Mac" },
    { device: "Firefox on Windows" },
  ]);
});

test("what was done is forgotten after ninety days, and of very much the oldest", async () => {
  const [ada, eve] = [await someMember(), await someMember()];
  for (const member of [ada, eve]) await noteExport(member, "Firefox on Windows");
  await asMember(ada, (tx) => tx.update(securityEvents).set({ at: sql`now() - interval '2161 hours'` }));
  expect(await listEvents(ada)).toEqual([]);
  await dropExpired();
  expect(await asMember(ada, (tx) => tx.$count(securityEvents))).toBe(0);
  expect(await done(eve)).toEqual(["exported"]);

  await asMember(ada, async (tx) => {
    const row = { memberId: ada, what: "exported", device: "A browser" } as const;
    await tx.insert(securityEvents).values(Array.from({ length: 1000 }, () => row));
    await tx.update(securityEvents).set({ at: sql`now() - interval '1 day'` });
    await noteEvent(tx, ada, "signed-out", "A browser");
  });
  expect(await asMember(ada, (tx) => tx.$count(securityEvents))).toBe(1000);
  expect((await done(ada))[0]).toBe("signed-out");
});
