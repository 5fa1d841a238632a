/** The second wall by itself: these queries leave out the owner on purpose. */

import { randomUUID } from "node:crypto";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type ClockTime, daySchema, zoneSchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { asMember, database, type MemberId, type Transaction } from "./client.ts";
import type { Sealed } from "./keys/sealed.ts";
import { addPractice } from "./plan/plans.ts";
import { saveLog } from "./record/logs.ts";
import * as schema from "./schema.ts";
import { freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

const {
  planPauses,
  logs,
  reviews,
  checkIns,
  carePlans,
  pathWalks,
  evenings,
  summaries,
  kept,
  addressChanges,
  passkeys,
  securityEvents,
  reminders,
  calendarFeeds,
  reminderTurns,
  reminderMails,
  entries,
  drafts,
  imports,
} = schema;
/** Each table with a member in it, by its name. */
const memberTables = Object.values<unknown>(schema)
  .filter((each): each is PgTable => is(each, PgTable) && "memberId" in getTableColumns(each))
  .map((table) => [getTableName(table), table] as const);

let owner: MemberId;
let other: MemberId;

beforeAll(async () => {
  owner = await someMember();
  other = await someMember();
  await fillEachTable(owner);
  await fillEachTable(other);
});

test("every table with a member in it stands in the schema, and forces row-level security", async () => {
  const rows = await database().execute<{ name: string; forced: boolean }>(sql`
    select relname as name, relrowsecurity and relforcerowsecurity as forced
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relkind = 'r' and attname = 'member_id' order by relname`);
  expect([...rows]).toEqual(
    memberTables.map(([name]) => ({ name, forced: true })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
});

test("the key of every row begins with its member, but of those that a token alone finds", () => {
  for (const [name, table] of memberTables) {
    const { primaryKeys, columns } = getTableConfig(table);
    const [first] = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
    expect([name, first?.name]).toEqual([name, name === "kept" ? "token_hash" : "member_id"]);
  }
});

test("the role that asks cannot pass by row-level security", async () => {
  const [role] = await database().execute(
    sql`select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user`,
  );
  expect(role).toEqual({ passes: false });
});

describe.each(memberTables)("%s", (_name, table) => {
  test("without a member shows nothing and changes nothing", async () => {
    expect(await database().select().from(table)).toEqual([]);
    expect(await database().delete(table).returning()).toEqual([]);
  });

  test("shows a member their own rows only, even to a query that forgets whose", async () => {
    const rows = await asMember(owner, (tx) => tx.select({ of: sql`member_id` }).from(table));
    expect(rows).toEqual([{ of: owner }]);
  });

  test("lets a member change their own rows only, even by a query that forgets whose", async () => {
    const changed = await asMember(other, (tx) =>
      tx.update(table).set({ memberId: other }).returning({ of: sql`member_id` }),
    );
    expect(changed).toEqual([{ of: other }]);
    expect(await asMember(owner, (tx) => tx.select().from(table))).toHaveLength(1);
  });

  test("refuses a row in another member’s name, be it new or handed over", async () => {
    const refused = { cause: { code: "42501" } };
    const copied = asMember(other, (tx) =>
      tx.execute(sql`
        insert into ${table}
        select (jsonb_populate_record(own, jsonb_build_object('member_id', ${owner}::text))).* from ${table} as own`),
    );
    await expect(copied).rejects.toMatchObject(refused);
    const handedOver = asMember(other, (tx) => tx.update(table).set({ memberId: owner }));
    await expect(handedOver).rejects.toMatchObject(refused);
  });

  test("forgets the member when the transaction ends", async () => {
    await asMember(owner, (tx) => tx.select().from(table));
    expect(await database().select().from(table)).toEqual([]);
  });
});

describe("what is found without its member", () => {
  const asOne = <T>(setting: string, value: string, run: (tx: Transaction) => Promise<T>) =>
    database().transaction(async (tx) => {
      await tx.execute(sql`select set_config(${setting}, ${value}, true)`);
      return run(tx);
    });

  test("by the address of a calendar is its row alone, to be read alone", async () => {
    const rows = (tx: Transaction) => tx.select({ of: calendarFeeds.memberId }).from(calendarFeeds);
    expect(await asOne("tend.feed", owner, rows)).toEqual([{ of: owner }]);
    expect(await asOne("tend.feed", randomUUID(), rows)).toEqual([]);
    expect(await asOne("tend.feed", owner, (tx) => tx.select().from(reminders))).toEqual([]);
    expect(await asOne("tend.feed", owner, (tx) => tx.delete(calendarFeeds).returning())).toEqual([]);
  });

  test("by the link that stops reminders is its row alone, to be read alone", async () => {
    const rows = (tx: Transaction) => tx.select({ of: reminderTurns.memberId }).from(reminderTurns);
    expect(await asOne("tend.stop", owner, rows)).toEqual([{ of: owner }]);
    expect(await asOne("tend.stop", "", rows)).toEqual([]);
    expect(
      await asOne("tend.stop", owner, (tx) => tx.update(reminderTurns).set({ nextAt: null }).returning()),
    ).toEqual([]);
  });

  test("by the clock is whose turn has come, who can be locked and not changed", async () => {
    const due = (tx: Transaction) =>
      tx.select({ of: reminderTurns.memberId }).from(reminderTurns).for("update", { skipLocked: true });
    await asMember(other, (tx) => tx.update(reminderTurns).set({ nextAt: sql`now() + interval '1 hour'` }));
    expect(await asOne("tend.turns", "yes", due)).toEqual([{ of: owner }]);
    expect(await asOne("tend.turns", "no", due)).toEqual([]);
    const change = asOne("tend.turns", "yes", (tx) => tx.update(reminderTurns).set({ nextAt: null }));
    await expect(change).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});

describe("a summary behind a link", () => {
  const named = (setting: string, value: string) => sql`select set_config(${setting}, ${value}, true)`;
  const asReader = <T>(hash: string, run: (tx: Transaction) => Promise<T>) =>
    database().transaction(async (tx) => {
      await tx.execute(named("tend.summary", hash));
      return run(tx);
    });
  const rows = (tx: Transaction) => tx.select({ of: summaries.memberId }).from(summaries);

  test("is all that its link shows and counts, even to queries that forget which", async () => {
    expect(await asReader(owner, rows)).toEqual([{ of: owner }]);
    const counted = await asReader(owner, (tx) =>
      tx.update(summaries).set({ openings: 1 }).returning({ of: summaries.memberId }),
    );
    expect(counted).toEqual([{ of: owner }]);
    expect(await asReader("", rows)).toEqual([]);
    expect(await asReader(randomUUID(), rows)).toEqual([]);
  });

  test("shows nothing else of its member, and its link cannot add or delete", async () => {
    expect(await asReader(owner, (tx) => tx.select().from(logs))).toEqual([]);
    expect(await asReader(owner, (tx) => tx.delete(summaries).returning())).toEqual([]);
    const more = { ...shared(owner), tokenHash: randomUUID() };
    await expect(asReader(more.tokenHash, (tx) => tx.insert(summaries).values(more))).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });

  test("is closed by the database itself once it has expired, and then alone can be cleared away", async () => {
    const sweep = () =>
      database().transaction(async (tx) => {
        await tx.execute(named("tend.expired", "yes"));
        return tx.delete(summaries).returning({ of: summaries.memberId });
      });
    expect(await sweep()).toEqual([]);
    const past = { createdAt: sql`now() - interval '2 days'`, expires: sql`now() - interval '1 second'` };
    await asMember(other, (tx) => tx.update(summaries).set(past));
    expect(await asReader(other, rows)).toEqual([]);
    expect(await sweep()).toEqual([{ of: other }]);
    expect(await asReader(owner, rows)).toEqual([{ of: owner }]);
  });
});

describe("a change of address behind a link", () => {
  const withToken = <T>(hash: string, run: (tx: Transaction) => Promise<T>) =>
    database().transaction(async (tx) => {
      await tx.execute(sql`select set_config('tend.address_change', ${hash}, true)`);
      return run(tx);
    });

  test("is shown by either of its two links, and changed by none", async () => {
    const look = (tx: Transaction) => tx.select({ of: addressChanges.memberId }).from(addressChanges);
    for (const hash of [`new ${owner}`, `old ${owner}`]) {
      expect(await withToken(hash, look)).toEqual([{ of: owner }]);
      const update = (tx: Transaction) => tx.update(addressChanges).set({ newEmail: "eve" }).returning();
      expect(await withToken(hash, update)).toEqual([]);
      expect(await withToken(hash, (tx) => tx.delete(addressChanges).returning())).toEqual([]);
    }
    for (const hash of ["", randomUUID()]) expect(await withToken(hash, look)).toEqual([]);
  });
});

test("a passkey is shown to whoever names it, and changed or removed by its member alone", async () => {
  const naming = <T>(credentialId: string, run: (tx: Transaction) => Promise<T>) =>
    database().transaction(async (tx) => {
      await tx.execute(sql`select set_config('tend.passkey', ${credentialId}, true)`);
      return run(tx);
    });
  const look = (tx: Transaction) => tx.select({ of: passkeys.memberId }).from(passkeys);
  expect(await naming(owner, look)).toEqual([{ of: owner }]);
  expect(await naming(owner, (tx) => tx.update(passkeys).set({ counter: 9 }).returning())).toEqual([]);
  expect(await naming(owner, (tx) => tx.delete(passkeys).returning())).toEqual([]);
  for (const unknown of ["", randomUUID()]) expect(await naming(unknown, look)).toEqual([]);
});

/** Puts one row of this member into each of the tables. */
async function fillEachTable(memberId: MemberId): Promise<void> {
  const today = daySchema.parse("2026-11-01");
  const terms = plainTerms;
  const { id } = await addPractice(memberId, { draftId: randomUUID(), guide: "breathing", today, terms });
  await saveLog(memberId, { itemId: id, day: today, state: "done", zone: zoneSchema.parse("UTC") });
  await asMember(memberId, async (tx) => {
    await tx.insert(planPauses).values({ memberId, itemId: id, startsOn: today, endsOn: today });
    await tx
      .insert(reviews)
      .values({ memberId, itemId: id, day: today, helped: "worse", inTheWay: [], proposed: "keep" });
    await tx
      .insert(checkIns)
      .values({ memberId, kind: "who-5", day: today, answers: nothingSealed, zone: zoneSchema.parse("UTC") });
    await tx
      .insert(evenings)
      .values({ memberId, day: today, answer: "mixed", zone: zoneSchema.parse("UTC") });
    await tx
      .insert(pathWalks)
      .values({ memberId, path: "some", beganOn: today, week: 1, weekFrom: today, words: nothingSealed });
    await tx.insert(carePlans).values({ memberId, field: "signs", words: nothingSealed });
    await tx.insert(summaries).values(shared(memberId));
    await tx.insert(kept).values({ memberId, tokenHash: memberId, content: "sealed" });
    await tx.insert(addressChanges).values(waiting(memberId));
    await tx.insert(reminders).values({ memberId, itemId: id, by: "calendar" });
    await tx.insert(calendarFeeds).values({ memberId, tokenHash: memberId });
    await tx.insert(reminderTurns).values({ memberId, tokenHash: memberId, nextAt: sql`now()` });
    await tx.insert(reminderMails).values({ memberId, day: today, time: "07:30" as ClockTime });
    await tx.insert(passkeys).values(passkey(memberId));
    await tx.insert(imports).values({ memberId, content: nothingSealed });
    await tx.insert(securityEvents).values({ memberId, what: "exported", device: "A browser" });
    const written = { memberId, id: randomUUID(), kind: "free", day: today, content: nothingSealed } as const;
    await tx.insert(entries).values({ ...written, zone: zoneSchema.parse("UTC") });
    await tx.insert(drafts).values(written);
  });
}

/** Nobody opens it here. */
const nothingSealed = "sealed" as Sealed;

/** A link whose token's hash is, for these tests, the member's id. */
function shared(memberId: MemberId): typeof summaries.$inferInsert {
  const day = daySchema.parse("2026-11-01");
  const expires = new Date(Date.now() + 60_000);
  return {
    memberId,
    id: randomUUID(),
    tokenHash: memberId,
    content: nothingSealed,
    startsOn: day,
    endsOn: day,
    expires,
  };
}

/** A change of address whose tokens' hashes are, for these tests, made of the member's id. */
function waiting(memberId: MemberId): typeof addressChanges.$inferInsert {
  return {
    memberId,
    newEmail: `${memberId}@example.org`,
    newTokenHash: `new ${memberId}`,
    oldTokenHash: `old ${memberId}`,
    expires: new Date(Date.now() + 60_000),
  };
}

/** A passkey that its device calls, for these tests, by the member's id. */
function passkey(memberId: MemberId): typeof passkeys.$inferInsert {
  return {
    memberId,
    credentialId: memberId,
    publicKey: "key",
    counter: 0,
    transports: [],
    name: nothingSealed,
  };
}
