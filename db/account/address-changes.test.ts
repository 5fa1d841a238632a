import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { freshDatabase, someMember, waitingForLocks } from "#db/testing/database.ts";
import { asMember, database, type MemberId } from "../client.ts";
import { dropExpired } from "../expired.ts";
import { getMember } from "../members.ts";
import { listLetters } from "../outbox.ts";
import { addressChanges, members } from "../schema.ts";
import {
  askForAddress,
  confirmAddress,
  findAddressChange,
  findPendingAddress,
  type Side,
  stopAddressChange,
  takeBackAddressChange,
} from "./address-changes.ts";
import { listEvents } from "./security-events.ts";
import { findSession, openSession } from "./sessions.ts";
import { findSignInRequest, saveSignInRequest } from "./sign-in-requests.ts";

freshDatabase();

const device = "Firefox on Windows";
const nowhere = { device, keep: undefined };
const emailOf = async (memberId: MemberId) => (await getMember(memberId))?.email ?? "";
const inAnHour = () => new Date(Date.now() + 60 * 60 * 1000);

async function ask(memberId: MemberId, newEmail = `${randomUUID()}@example.org`) {
  const tokens: Record<Side, string> = { new: "", old: "" };
  const oldEmail = await emailOf(memberId);
  await askForAddress(memberId, oldEmail, {
    newEmail,
    device,
    letter: (side, token) => {
      tokens[side] = token;
      return { subject: side, text: token, html: token };
    },
  });
  return { tokens, newEmail, oldEmail };
}

test("each address gets a link of its own, and looking at one does nothing", async () => {
  const ada = await someMember();
  const { tokens, newEmail, oldEmail } = await ask(ada);
  const letters = await listLetters();
  for (const [side, recipient] of [
    ["new", newEmail],
    ["old", oldEmail],
  ] as const)
    expect(letters).toContainEqual(expect.objectContaining({ recipient, subject: side, text: tokens[side] }));
  const about = { oldEmail, newEmail, isConfirmed: false, isTaken: false };
  for (const side of ["new", "old"] as const)
    expect(await findAddressChange(tokens[side])).toEqual({ side, ...about });
  expect(await emailOf(ada)).toBe(oldEmail);
  expect(await findPendingAddress(ada)).toBe(newEmail);
});

test.each([
  ["new", "old"],
  ["old", "new"],
] as const)("one press, behind the %s link, changes nothing; the other does", async (first, second) => {
  const ada = await someMember();
  const { tokens, newEmail, oldEmail } = await ask(ada);
  for (const _again of [1, 2]) expect(await confirmAddress(tokens[first], nowhere)).toBe("half");
  expect(await emailOf(ada)).toBe(oldEmail);
  expect((await findAddressChange(tokens[first]))?.isConfirmed).toBe(true);
  expect(await confirmAddress(tokens[second], nowhere)).toBe("changed");
  expect(await emailOf(ada)).toBe(newEmail);
  expect(await confirmAddress(tokens[second], nowhere)).toBe("unknown");
  expect((await listEvents(ada)).map(({ what }) => what)).toEqual(["address-changed", "address-asked"]);
});

test("of both pressed ten times at once, one changes it", async () => {
  const ada = await someMember();
  const { tokens, newEmail } = await ask(ada);
  const presses = Array.from({ length: 20 }, (_, n) =>
    confirmAddress(n % 2 ? tokens.new : tokens.old, nowhere),
  );
  const came = await Promise.all(presses);
  expect(came.filter((each) => each === "changed")).toHaveLength(1);
  expect(await emailOf(ada)).toBe(newEmail);
});

test("every other browser is signed out, and links to the old address open nothing", async () => {
  const ada = await someMember();
  const signIn = (token: string) =>
    openSession({ token, memberId: ada, expires: inAnHour(), device, way: "signed-in-by-link" });
  const [here, there, link] = [randomUUID(), randomUUID(), randomUUID()];
  await signIn(here);
  await signIn(there);
  const { tokens, oldEmail } = await ask(ada);
  const letter = { recipient: oldEmail, subject: "s", text: "t", html: "h", expires: inAnHour() };
  await saveSignInRequest(link, { email: oldEmail, draft: null, expires: inAnHour() }, letter);
  const keep = (await findSession(here))?.id;
  await confirmAddress(tokens.new, { device, keep });
  expect(await findSession(there)).toBeDefined();
  await confirmAddress(tokens.old, { device, keep });
  expect(await findSession(here)).toBeDefined();
  expect(await findSession(there)).toBeUndefined();
  expect(await findSignInRequest(link)).toBeUndefined();
  expect((await listLetters()).filter(({ recipient }) => recipient === oldEmail)).toEqual([]);
});

test("an address that is somebody’s is asked for like any other, and never given away", async () => {
  const [ada, eve] = [await someMember(), await someMember()];
  const hers = await emailOf(eve);
  const { tokens, oldEmail } = await ask(ada, hers);
  expect((await findAddressChange(tokens.new))?.isTaken).toBe(true);
  expect(await confirmAddress(tokens.old, nowhere)).toBe("half");
  expect(await confirmAddress(tokens.new, nowhere)).toBe("taken");
  expect([await emailOf(ada), await emailOf(eve)]).toEqual([oldEmail, hers]);
  expect(await findPendingAddress(ada)).toBeUndefined();
});

test("somebody who takes the address in the very moment keeps it", async () => {
  const ada = await someMember();
  const { tokens, newEmail, oldEmail } = await ask(ada);
  await confirmAddress(tokens.new, nowhere);
  let confirmed: Promise<string> | undefined;
  await database().transaction(async (tx) => {
    await tx.insert(members).values({ email: newEmail });
    confirmed = confirmAddress(tokens.old, nowhere);
    // It has looked, found nobody, and waits for this transaction.
    await expect.poll(waitingForLocks, { timeout: 30_000 }).toBe(1);
  });
  expect(await confirmed).toBe("taken");
  expect(await emailOf(ada)).toBe(oldEmail);
});

test("either link stops it, and so does its member", async () => {
  for (const how of ["new", "old", "member"] as const) {
    const ada = await someMember();
    const { tokens, oldEmail } = await ask(ada);
    await confirmAddress(tokens.new, nowhere);
    if (how === "member") await takeBackAddressChange(ada, device);
    else expect(await stopAddressChange(tokens[how], device)).toBe(true);
    expect(await stopAddressChange(tokens.old, device)).toBe(false);
    expect(await confirmAddress(tokens.old, nowhere)).toBe("unknown");
    expect(await emailOf(ada)).toBe(oldEmail);
    expect((await listEvents(ada))[0]?.what).toBe("address-stopped");
  }
});

test("asked again, the links of before do nothing", async () => {
  const ada = await someMember();
  const before = await ask(ada);
  await confirmAddress(before.tokens.new, nowhere);
  const { tokens } = await ask(ada);
  for (const token of Object.values(before.tokens))
    expect(await confirmAddress(token, nowhere)).toBe("unknown");
  expect(await confirmAddress(tokens.old, nowhere)).toBe("half");
});

test("a link that is too old, or none at all, opens nothing, and goes", async () => {
  const ada = await someMember();
  const { tokens } = await ask(ada);
  await asMember(ada, (tx) =>
    tx.update(addressChanges).set({ expires: sql`now()` }).where(eq(addressChanges.memberId, ada)),
  );
  for (const token of [tokens.new, tokens.old, "", "\0", "x".repeat(5000)]) {
    expect(await findAddressChange(token)).toBeUndefined();
    expect(await confirmAddress(token, nowhere)).toBe("unknown");
    expect(await stopAddressChange(token, device)).toBe(false);
  }
  expect(await findPendingAddress(ada)).toBeUndefined();
  await dropExpired();
  expect(await asMember(ada, (tx) => tx.$count(addressChanges))).toBe(0);
});
