/** The keys of members’ words: what they refuse, what is converted, and how they are changed while members read and write. */
import { hkdfSync, randomBytes, randomInt, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findSession } from "#db/account/sessions.ts";
import { readExport } from "#db/export/export.ts";
import { addPractice, listPlan } from "#db/plan/plans.ts";
import { getDay, saveLog } from "#db/record/logs.ts";
import { adminUrl, freshDatabase, someMember } from "#db/testing/database.ts";
import { everyRow } from "#db/testing/every-row.ts";
import { someoneTraced } from "#db/testing/traces.ts";
import { addDays, daySchema, zoneSchema } from "#domain/day.ts";
import { unaided } from "#domain/practice/terms.ts";
import { isLong } from "#domain/testing/cases.ts";
import { readKeyRing } from "#settings.mjs";
import { asMember, database, type MemberId, memberIdSchema } from "../client.ts";
import { getMember, saveSettings } from "../members.ts";
import { checkIns, logs, members, planItems, planVersions, ringKeys, sessions } from "../schema.ts";
import { wordsOf } from "../words.ts";
import { checkKeyRing } from "./canary.mjs";
import { encrypt } from "./cipher.mjs";
import { withNextKey } from "./data-keys.ts";
import { sealOlderWords } from "./reseal.ts";
import { rotateKeys } from "./rotate.ts";
import { hashToken } from "./seal.ts";
import type { Sealed } from "./sealed.ts";

freshDatabase();

let first: string;
beforeEach(() => {
  first = process.env.KEY_RING ?? "";
});
afterEach(async () => {
  process.env.KEY_RING = first;
  await database().delete(members);
  await database().delete(ringKeys);
});

const day = daySchema.parse("2026-11-02");
const zone = zoneSchema.parse("UTC");
const newKey = (name: string) => `${name}:${randomBytes(32).toString("hex")}`;

test("a text that was changed in any way, or stands in another place, is refused", async () => {
  const [ada, bea] = [await wordsOf(await someMember()), await wordsOf(await someMember())];
  const [item, other] = [randomUUID(), randomUUID()];
  const sealed = ada.seal("Slowly, by the window.", logs.note, item, day);
  expect(ada.open(sealed, logs.note, item.toUpperCase(), day)).toBe("Slowly, by the window.");
  expect(ada.open(sealed, logs.note, other, day)).toBeUndefined();
  expect(ada.open(sealed, logs.note, item, "2026-11-03")).toBeUndefined();
  expect(ada.open(sealed, planVersions.words, item, day)).toBeUndefined();
  expect(bea.open(sealed, logs.note, item, day)).toBeUndefined();
  expect(() => ada.seal("no row is told by this", logs.note, item)).toThrow("told by 2 columns");
  const [number, body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  let refused = 0;
  for (let flip = 0; flip < 1_000; flip += 1) {
    const changed = Buffer.from(bytes);
    const at = flip % bytes.length;
    changed[at] = (changed[at] ?? 0) ^ (1 << randomInt(8));
    const text = `${number}.${changed.toString("base64url")}`;
    if (ada.open(text, logs.note, item, day) === undefined) refused += 1;
  }
  expect(refused).toBe(1_000);
});

test("rows that were swapped in the database say that they cannot be read", async () => {
  const member = await someMember();
  const itemId = await practising(member);
  const [one, two] = [day, daySchema.parse("2026-11-03")];
  await saveLog(member, { itemId, day: one, zone, note: "The first." });
  await saveLog(member, { itemId, day: two, zone, note: "The second." });
  await asMember(member, (tx) =>
    tx.execute(sql`update logs set note = (select note from logs other where other.day <> logs.day)`),
  );
  expect((await getDay(member, itemId, one)).note).toMatch(/cannot be read/);
  expect((await getDay(member, itemId, two)).note).toMatch(/cannot be read/);
});

test("words from before there were keys of members are read as they stand, and encrypted once", async () => {
  const { id, itemId } = await someoneOlder();
  const before = withoutMoment(await readExport(id));
  expect(before).toMatchObject({
    member: { name: "Ada’s name" },
    practices: [{ versions: [older.words], days: [{ note: "Ada’s note" }] }],
    checkIns: [{ answers: { calm: 2 } }],
  });
  expect(await sealOlderWords(AbortSignal.abort())).toBe(0);
  expect(await sealOlderWords()).toBe(1);
  expect(await sealOlderWords()).toBe(0);
  expect(withoutMoment(await readExport(id))).toEqual(before);
  expect(await getDay(id, itemId, day)).toMatchObject({ note: "Ada’s note" });
  const rows = (await everyRow(adminUrl())).join("\n");
  for (const word of ["Ada’s name", ...Object.values(older.words)]) expect(rows).not.toContain(word);
  expect(rows).not.toContain(older.note);
});

test("keys are changed while a member writes and reads, and nothing is unreadable at any moment", async () => {
  const { id: member, itemId } = await someoneTraced("Bea");
  for (let n = 0; n < 40; n += 1)
    await saveLog(member, { itemId, day: addDays(day, n), zone, note: `Note ${n}` });
  const client = postgres(adminUrl(), { max: 1 });
  await checkKeyRing(client, readKeyRing());
  await client.end();
  const token = await session(member);
  const isOver = { yet: false };
  const using = useMeanwhile(token, itemId, isOver);
  process.env.KEY_RING = `${newKey("second")} ${first}`;
  const rotation = await rotateKeys({ rows: true, patience: 300 });
  isOver.yet = true;
  const { requests, unreadable } = await using;
  expect(requests).toBeGreaterThan(20);
  expect(unreadable).toEqual([]);
  expect(rotation).toMatchObject({ unreadable: 0, retired: ["tests"] });
  // What the member changed meanwhile was written under the new key already.
  expect(rotation.written).toBeGreaterThan(20);
  // The older key is of no use any more.
  process.env.KEY_RING = process.env.KEY_RING.split(" ")[0];
  const [row] = await database().select().from(members).where(eq(members.id, member));
  expect(row?.dataKeys).toMatch(/^2:second:[\w-]+$/);
  expect((await rotateKeys()).unreadable).toBe(0);
  expect(JSON.stringify(await readExport(member))).toMatch(/"Note \d+"/);
});

test.runIf(isLong)(
  "100,000 texts are written anew while members read and write",
  { timeout: 600_000 },
  async () => {
    const texts = 1_000;
    const crowd = await Promise.all(Array.from({ length: 100 }, someMember));
    for (const member of crowd) {
      const [itemId, words] = [await practising(member), await wordsOf(member)];
      const rows = Array.from({ length: texts }, (_, n) => {
        const on = addDays(day, n);
        const note = words.seal(`Note ${n}`, logs.note, itemId, on);
        return { memberId: member, itemId, day: on, zone, note };
      });
      await asMember(member, (tx) => tx.insert(logs).values(rows));
    }
    const [member = raise()] = crowd;
    const isOver = { yet: false };
    const using = useMeanwhile(await session(member), (await listPlan(member))[0]?.id ?? raise(), isOver);
    const rotation = await rotateKeys({ rows: true, patience: 1_000 });
    isOver.yet = true;
    expect((await using).unreadable).toEqual([]);
    expect(rotation).toMatchObject({ members: 100, unreadable: 0 });
    expect(rotation.written).toBeGreaterThanOrEqual(100 * texts);
  },
);

test("a rotation that was broken off goes on where it stood", async () => {
  const member = await someMember();
  await saveSettings(member, { name: "Cleo" });
  const keys = async () =>
    (await database().select().from(members).where(eq(members.id, member)))[0]?.dataKeys;
  const [before = ""] = [await keys()];
  await database()
    .update(members)
    .set({ dataKeys: withNextKey(member, before ?? "") })
    .where(eq(members.id, member));
  await rotateKeys({ rows: true, patience: 0 });
  expect(await keys()).toMatch(/^2:tests:[\w-]+$/);
  expect((await getMember(member))?.name).toBe("Cleo");
});

test("a wrong key, or one too few, is named before anything is read", async () => {
  const client = postgres(adminUrl(), { max: 1 });
  const [one, two] = [randomBytes(32), randomBytes(32)];
  await checkKeyRing(client, [{ id: "one", key: one }]);
  await checkKeyRing(client, [
    { id: "two", key: two },
    { id: "one", key: one },
  ]);
  await expect(checkKeyRing(client, [{ id: "two", key: two }])).rejects.toThrow(
    "KEY_RING lacks the key “one”",
  );
  const swapped = [
    { id: "two", key: one },
    { id: "one", key: two },
  ];
  await expect(checkKeyRing(client, swapped)).rejects.toThrow(/has another key “(one|two)”/);
  await client.end();
});

async function practising(member: MemberId): Promise<string> {
  const terms = {
    ...unaided,
    tiny: "One breath",
    minutes: 5,
    schedule: { kind: "times", times: 3 },
  } as const;
  return (await addPractice(member, { draftId: randomUUID(), guide: "breathing", today: day, terms })).id;
}

const older = {
  words: {
    tiny: "Ada’s tiny",
    cue: "Ada’s cue",
    place: "Ada’s place",
    obstacle: "Ada’s obstacle",
    obstaclePlan: "Ada’s way round",
    supporter: "Ada’s sister",
  },
  note: "",
};

/** Somebody as they stood before: words plain or sealed under AUTH_SECRET, and no key of their own. */
async function someoneOlder(): Promise<{ id: MemberId; itemId: string }> {
  const sealedBefore = (text: string, purpose: string) => {
    const key = hkdfSync("sha256", process.env.AUTH_SECRET ?? "", "", `tend ${purpose}`, 32);
    return encrypt(Buffer.from(text), Buffer.from(key)) as Sealed;
  };
  older.note = sealedBefore("Ada’s note", "note");
  const [row] = await database()
    .insert(members)
    .values({ email: "ada@example.org", name: "Ada’s name", wordsSealed: false })
    .returning();
  const id = memberIdSchema.parse(row?.id);
  const itemId = randomUUID();
  await asMember(id, async (tx) => {
    const own = { memberId: id, itemId };
    await tx
      .insert(planItems)
      .values({ memberId: id, id: itemId, guide: "breathing", draftId: randomUUID(), startedOn: day });
    await tx
      .insert(planVersions)
      .values({ ...own, holdsFrom: day, minutes: 5, timesPerWeek: 3, ...older.words });
    await tx.insert(logs).values({ ...own, day, zone, note: older.note as Sealed });
    const answers = sealedBefore(JSON.stringify({ calm: 2 }), "check-in");
    await tx.insert(checkIns).values({ memberId: id, kind: "who-5", day, zone, answers });
  });
  return { id, itemId };
}

/** Reads and writes as pages do, each with a look at the session first, until it is over. */
async function useMeanwhile(token: string, itemId: string, isOver: { yet: boolean }) {
  const unreadable: string[] = [];
  let requests = 0;
  for (; !isOver.yet; requests += 1) {
    const found = await findSession(token);
    const member = found?.member.id ?? raise();
    const on = addDays(day, requests % 40);
    const { note } = await getDay(member, itemId, on);
    if (!/^Note \d+$/.test(note)) unreadable.push(note);
    await saveLog(member, { itemId, day: on, zone, note: `Note ${requests}` });
  }
  return { requests, unreadable };
}

async function session(userId: MemberId): Promise<string> {
  const token = randomUUID();
  const expires = new Date(Date.now() + 3_600_000);
  await database()
    .insert(sessions)
    .values({ userId, expires, sessionToken: hashToken(token) });
  return token;
}

function withoutMoment(taken: Awaited<ReturnType<typeof readExport>>) {
  return taken && { ...taken, exportedAt: "" };
}

function raise(): never {
  throw new Error("It is not there.");
}
