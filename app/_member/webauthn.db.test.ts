/** What a device signs, and what of it is believed: with a device in software, on a real PostgreSQL. */
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { addPasskey, findPasskey, listPasskeys, mostPasskeys, removePasskey } from "#db/account/passkeys.ts";
import { listEvents } from "#db/account/security-events.ts";
import { asMember, database } from "#db/client.ts";
import { dropExpired } from "#db/expired.ts";
import { getMember } from "#db/members.ts";
import { passkeyChallenges, passkeys } from "#db/schema.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { type Device, someDevice } from "./testing/device.ts";
import { addingOptions, signInOptions, verifyAdding, verifySignIn } from "./webauthn.ts";

freshDatabase();

const origin = "https://tend.example";

beforeEach(() => {
  process.env.AUTH_URL = origin;
});

async function someone() {
  const member = await getMember(await someMember());
  if (!member) throw new Error("There is no such member.");
  return member;
}

/** A member with a key, and the device that holds it. */
async function withKey(counter = 0) {
  const member = await someone();
  const device = someDevice(origin);
  const half = await verifyAdding(
    member.id,
    device.make(JSON.parse(await addingOptions(member)), { counter }),
  );
  if (!half) throw new Error("The key was not taken.");
  expect(await addPasskey(member.id, half, { name: "My phone", device: "A browser" })).toBe("added");
  return { member, device };
}

const signIn = async (device: Device, wrong?: Parameters<Device["use"]>[1]) =>
  verifySignIn(device.use(JSON.parse(await signInOptions()), wrong));

test("a key signs its member in, again and again, and its name is sealed", async () => {
  const { member, device } = await withKey();
  for (const _time of [1, 2]) expect(await signIn(device)).toBe(member.id);
  expect(await listPasskeys(member.id)).toMatchObject([
    { name: "My phone", usedAt: expect.any(Number), credentialId: device.id },
  ]);
  const rows = await asMember(member.id, (tx) => tx.select().from(passkeys));
  expect(JSON.stringify(rows)).not.toContain("My phone");
  expect((await listEvents(member.id)).map(({ what }) => what)).toEqual(["passkey-added"]);
});

test("a device is told which keys it holds already, and nothing of the member but their address", async () => {
  const { member, device } = await withKey();
  const options = JSON.parse(await addingOptions(member));
  expect(options).toMatchObject({
    rp: { id: "tend.example" },
    excludeCredentials: [{ id: device.id }],
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    attestation: "none",
  });
  expect(JSON.stringify(options)).not.toContain(member.id);
  expect(JSON.parse(await signInOptions())).not.toHaveProperty("allowCredentials.0");
});

test("what was signed for another site, another host or another number is refused", async () => {
  const { device } = await withKey();
  const wrongs = [{ origin: "https://evil.example" }, { host: "evil.example" }, { challenge: "AAAA" }];
  for (const wrong of wrongs) expect(await signIn(device, wrong)).toBeUndefined();
  const member = await someone();
  for (const wrong of wrongs) {
    const made = someDevice(origin).make(JSON.parse(await addingOptions(member)), wrong);
    expect(await verifyAdding(member.id, made)).toBeUndefined();
  }
});

test("a number is signed once, within minutes, and for nothing else", async () => {
  const { member, device } = await withKey();
  const used = device.use(JSON.parse(await signInOptions()));
  const atOnce = await Promise.all(Array.from({ length: 10 }, () => verifySignIn(used)));
  expect(atOnce.filter(Boolean)).toEqual([member.id]);
  expect(await verifySignIn(used)).toBeUndefined();

  const late = device.use(JSON.parse(await signInOptions()));
  await database().update(passkeyChallenges).set({ expires: sql`now()` });
  expect(await verifySignIn(late)).toBeUndefined();
  await dropExpired();
  expect(await database().$count(passkeyChallenges)).toBe(0);

  const other = await someone();
  const theirs = JSON.parse(await addingOptions(other));
  expect(await verifySignIn(device.use(theirs))).toBeUndefined();
  expect(await verifyAdding(member.id, someDevice(origin).make(theirs))).toBeUndefined();
  expect(await verifyAdding(other.id, someDevice(origin).make(theirs))).toBeDefined();
});

test("a device that counts must count on: a copy of it is refused", async () => {
  const { member, device } = await withKey(5);
  expect(await signIn(device, { counter: 6 })).toBe(member.id);
  for (const counter of [6, 3, 0]) expect(await signIn(device, { counter })).toBeUndefined();
  expect(await signIn(device, { counter: 7 })).toBe(member.id);
});

test("a bit of the signature, another device, and what is no answer at all open nothing", async () => {
  const { device } = await withKey();
  const answer = JSON.parse(device.use(JSON.parse(await signInOptions())));
  const signature = Buffer.from(answer.response.signature, "base64url");
  signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  answer.response.signature = signature.toString("base64url");
  expect(await verifySignIn(JSON.stringify(answer))).toBeUndefined();

  const stranger = JSON.parse(someDevice(origin).use(JSON.parse(await signInOptions())));
  expect(
    await verifySignIn(JSON.stringify({ ...stranger, id: device.id, rawId: device.id })),
  ).toBeUndefined();
  const member = await someone();
  for (const odd of ["", "{", "null", "[]", '{"id":"\\u0000"}', JSON.stringify({ ...answer, id: "\0" })]) {
    expect(await verifySignIn(odd)).toBeUndefined();
    expect(await verifyAdding(member.id, odd)).toBeUndefined();
  }
});

test("a key that was removed signs nobody in, and only its member removes it", async () => {
  const { member, device } = await withKey();
  const other = await someone();
  const [key] = await listPasskeys(member.id);
  await removePasskey(other.id, key?.id ?? "", "A browser");
  expect(await signIn(device)).toBe(member.id);
  for (const id of [key?.id ?? "", key?.id ?? "", "no id"]) await removePasskey(member.id, id, "A browser");
  expect(await signIn(device)).toBeUndefined();
  expect(await findPasskey(device.id)).toBeUndefined();
  expect((await listEvents(member.id))[0]?.what).toBe("passkey-removed");
});

test("one too many is not kept, nor one that somebody has", async () => {
  const { member, device } = await withKey();
  const half = await findPasskey(device.id);
  if (!half) throw new Error("The key is gone.");
  const { credentialId, publicKey, counter, transports } = half;
  const as = (id: string) => ({ credentialId: id, publicKey, counter, transports });
  const said = { name: "My key", device: "A browser" };
  expect(await addPasskey(await someMember(), as(credentialId), said)).toBe("known");
  const all = await Promise.all(
    Array.from({ length: mostPasskeys + 5 }, () => addPasskey(member.id, as(crypto.randomUUID()), said)),
  );
  expect(all.filter((came) => came === "added")).toHaveLength(mostPasskeys - 1);
  expect(await listPasskeys(member.id)).toHaveLength(mostPasskeys);
});
