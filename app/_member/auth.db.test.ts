/**
 * What we rely on next-auth for, on a real PostgreSQL. It is frozen at a beta: should an update change any of this,
 * these tests say so. Only the browser is played: a jar of cookies in place of those that Next would send.
 */
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { findSession } from "#db/account/sessions.ts";
import { closeDatabase, database, isDatabaseUnavailable } from "#db/client.ts";
import { members, sessions, verificationTokens } from "#db/schema.ts";
import { freshDatabase } from "#db/testing/database.ts";
import { currentMember, issueToken, memberIfKnown, signInWith, signOut, spendToken } from "./auth.ts";

freshDatabase();

type Cookie = { name: string; value: string; maxAge?: number };
const browser = vi.hoisted(() => ({ cookies: new Map<string, Cookie>() }));

vi.mock("next/headers", () => ({
  headers: async () =>
    new Headers({
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
    }),
  cookies: async () => ({
    get: (name: string) => browser.cookies.get(name),
    set: (cookie: Cookie | string, value = "") => {
      const { name, ...rest } = typeof cookie === "string" ? { name: cookie, value } : cookie;
      if (rest.maxAge === 0) browser.cookies.delete(name);
      else browser.cookies.set(name, { name, ...rest });
    },
    delete: ({ name }: Cookie) => browser.cookies.delete(name),
  }),
}));

const ada = "ada@example.org";

beforeEach(() => {
  process.env.AUTH_URL = "http://localhost:3000";
  browser.cookies.clear();
});

test("a token is kept as a hash, for a quarter of an hour, and leaves nothing in the browser", async () => {
  const { token, expires } = await issueToken(ada);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(expires.getTime() - Date.now()).toBeCloseTo(15 * 60_000, -4);
  const rows = await database().select().from(verificationTokens);
  expect(rows.map(({ identifier }) => identifier)).toEqual([ada]);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(browser.cookies.size).toBe(0);
});

test("asking makes no member, so it cannot tell who is one", async () => {
  await issueToken("nobody@example.org");
  expect(await database().$count(members, eq(members.email, "nobody@example.org"))).toBe(0);
});

test("of twenty confirmations at once, one makes a session", async () => {
  const { token } = await issueToken(ada);
  const all = await Promise.all(Array.from({ length: 20 }, () => spendToken(token, ada)));
  const made = all.filter((session) => session !== undefined);
  expect(made).toHaveLength(1);
  expect((await findSession(made[0] ?? ""))?.member.email).toBe(ada);
  expect(await spendToken(token, ada)).toBeUndefined();
});

test("two links of one new address, confirmed at once, make one member", async () => {
  const email = "grace@example.org";
  const links = await Promise.all([issueToken(email), issueToken(email), issueToken(email)]);
  const made = await Promise.all(links.map(({ token }) => spendToken(token, email)));
  const ids = await Promise.all(made.map(async (session) => (await findSession(session ?? ""))?.member.id));
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toBeDefined();
});

test("a session’s token is not in the table, and what is in the table opens nothing", async () => {
  const { token } = await issueToken(ada);
  const session = (await spendToken(token, ada)) ?? "";
  const rows = await database().select().from(sessions);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ sessionToken }) => sessionToken)).not.toContain(session);
  for (const { sessionToken } of rows) expect(await findSession(sessionToken)).toBeUndefined();
});

test("an old token, an unknown one and one of somebody else spend nothing", async () => {
  const { token } = await issueToken(ada);
  expect(await spendToken(token, "eve@example.org")).toBeUndefined();
  expect(await spendToken("x".repeat(10_000), ada)).toBeUndefined();
  expect(await spendToken("\0", ada)).toBeUndefined();
  await database().update(verificationTokens).set({ expires: sql`now() - interval '1 second'` });
  expect(await spendToken(token, ada)).toBeUndefined();
});

test("signing in sets one cookie, and out again takes it and its row away", async () => {
  const { token } = await issueToken(ada);
  expect((await signInWith(token, ada))?.email).toBe(ada);
  expect([...browser.cookies.values()]).toEqual([
    {
      name: "tend-session",
      value: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      maxAge: 365 * 24 * 60 * 60,
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: false,
    },
  ]);
  const session = browser.cookies.get("tend-session")?.value ?? "";
  expect((await currentMember())?.email).toBe(ada);
  await signOut();
  expect(browser.cookies.size).toBe(0);
  expect(await findSession(session)).toBeUndefined();
});

test("over HTTPS the cookie is secure and tied to this host", async () => {
  process.env.AUTH_URL = "https://tend.example";
  const { token } = await issueToken(ada);
  await signInWith(token, ada);
  expect(browser.cookies.get("__Host-tend-session")).toMatchObject({ secure: true, path: "/" });
  expect((await currentMember())?.email).toBe(ada);
});

test("whoever presses twice goes on; anybody else who has the link does not", async () => {
  const { token } = await issueToken(ada);
  const first = await signInWith(token, ada);
  expect(await signInWith(token, ada)).toEqual(first);
  browser.cookies.clear();
  expect(await signInWith(token, ada)).toBeUndefined();
  const eve = "eve@example.org";
  await signInWith((await issueToken(eve)).token, eve);
  expect(await signInWith(token, ada)).toBeUndefined();
});

test("signing in as somebody else ends the session before", async () => {
  await signInWith((await issueToken(ada)).token, ada);
  const before = browser.cookies.get("tend-session")?.value ?? "";
  const email = "joan@example.org";
  await signInWith((await issueToken(email)).token, email);
  expect((await currentMember())?.email).toBe(email);
  expect(await findSession(before)).toBeUndefined();
});

test("a session that is over is none, and one in use is made longer", async () => {
  await signInWith((await issueToken(ada)).token, ada);
  const token = browser.cookies.get("tend-session")?.value ?? "";
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000);
  await database()
    .update(sessions)
    .set({ expires: inDays(5) });
  expect((await currentMember())?.email).toBe(ada);
  expect((await findSession(token))?.expires.getTime()).toBeGreaterThan(inDays(29).getTime());
  await database()
    .update(sessions)
    .set({ expires: inDays(-1) });
  expect(await currentMember()).toBeNull();
});

test("of the browser its name alone is kept, and the day of its last use moves on", async () => {
  await signInWith((await issueToken(ada)).token, ada);
  const token = browser.cookies.get("tend-session")?.value ?? "";
  expect((await findSession(token))?.device).toBe("Firefox on Windows");
  expect(JSON.stringify(await database().select().from(sessions))).not.toContain("Mozilla");
  const longAgo = sql`now() - interval '25 hours'`;
  // At its longest, so that there is nothing to make longer.
  const latest = sql`${sessions.createdAt} + interval '90 days'`;
  await database().update(sessions).set({ usedAt: longAgo, expires: latest });
  await currentMember();
  const used = (await findSession(token))?.usedAt ?? 0;
  expect(Date.now() - used).toBeLessThan(60_000);
  await currentMember();
  expect((await findSession(token))?.usedAt).toBe(used);
});

test("however often its browser visits, a session ends ninety days after it began", async () => {
  await signInWith((await issueToken(ada)).token, ada);
  const token = browser.cookies.get("tend-session")?.value ?? "";
  const begun = (days: number) =>
    database()
      .update(sessions)
      .set({
        createdAt: sql`now() - make_interval(days => ${days})`,
        expires: sql`now() + interval '5 days'`,
      });
  await begun(80);
  expect((await currentMember())?.email).toBe(ada);
  const left = ((await findSession(token))?.expires.getTime() ?? 0) - Date.now();
  expect(left / (24 * 60 * 60_000)).toBeCloseTo(10, 1);
  await begun(91);
  expect(await currentMember()).toBeNull();
});

test("while the database is away nobody is taken for signed out, and no link is spent", async () => {
  const { token } = await issueToken(ada);
  await signInWith((await issueToken(ada)).token, ada);
  const { DATABASE_URL } = process.env;
  await closeDatabase();
  process.env.DATABASE_URL = "postgres://tend@127.0.0.1:1/tend";
  for (const ask of [currentMember(), issueToken(ada), spendToken(token, ada)]) {
    const error: unknown = await ask.then(
      () => "no error",
      (each: unknown) => each,
    );
    expect(isDatabaseUnavailable(error)).toBe(true);
  }
  expect(await memberIfKnown()).toBeNull();
  await closeDatabase();
  process.env.DATABASE_URL = DATABASE_URL;
  expect((await currentMember())?.email).toBe(ada);
  expect(await spendToken(token, ada)).toBeDefined();
});
