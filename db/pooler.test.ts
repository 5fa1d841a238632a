import { randomUUID } from "node:crypto";
import { count, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { daySchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { endSession, findSession } from "./account/sessions.ts";
import { asMember, closeDatabase, database } from "./client.ts";
import { addPractice, listPlan } from "./plan/plans.ts";
import { planItems } from "./schema.ts";
import { adminUrl, freshDatabase, someMember } from "./testing/database.ts";
import { hasPooler, type Pooler, startPooler } from "./testing/pooler.ts";

freshDatabase();

/** A drill tries more often, and may not go without. */
const isDrill = process.env.DRILL === "pooler";
const saves = isDrill ? 2000 : 200;
const today = daySchema.parse("2026-11-02");
const terms = plainTerms;

describe.skipIf(!hasPooler && !isDrill)("behind PgBouncer (needs the program pgbouncer)", () => {
  let straight: string;
  let pooler: Pooler | undefined;

  beforeAll(() => {
    straight = process.env.DATABASE_URL ?? "";
  });

  afterEach(async () => {
    await closeDatabase();
    await pooler?.stop();
    pooler = undefined;
    Object.assign(process.env, { DATABASE_URL: straight, DATABASE_POOLER: "no", DATABASE_ROLE: "" });
  });

  test.each(["transaction", "session"] as const)(
    "what is said to be saved is saved, lent for a %s",
    async (mode) => {
      await goThrough(mode, straight);
      await saveAtOnce();
    },
  );

  test("and by a superuser too, whose role the pooler would not let through", async () => {
    const ready = await goThrough("transaction", adminUrl());
    expect(ready.DATABASE_ROLE).toBe("tend_app");
    const [row] = await database().execute(sql`select current_user::text as role`);
    expect(row?.role).toBe("tend_app");
    await saveAtOnce();
  });

  test("sessions are asked for at once by many, and each answer is its own", async () => {
    await goThrough("transaction", straight);
    const answers = await Promise.all(Array.from({ length: saves }, () => findSession(randomUUID())));
    expect(answers.filter(Boolean)).toEqual([]);
    await endSession(randomUUID());
  });

  test("one that lends connections for a statement is refused, saying what to change", async () => {
    pooler = await startPooler("statement", [straight]);
    await expect(makeReady(pooler.wayTo(straight))).rejects.toThrow("pool_mode=statement");
  });

  test("a role given at the start of a connection is refused before Tend is ready", async () => {
    pooler = await startPooler("transaction", [straight]);
    const withRole = `${pooler.wayTo(straight)}?options=-c%20role%3Dtend`;
    await expect(makeReady(withRole)).rejects.toThrow("unsupported startup parameter");
  });

  test("migrations leave no lock behind, however often they are applied", async () => {
    const { wayTo } = await startHere("transaction", straight);
    await Promise.all(Array.from({ length: 5 }, () => makeReady(wayTo(straight))));
    const locks = await database().execute(sql`select from pg_locks join pg_database on oid = database
      where locktype = 'advisory' and datname = current_database()`);
    expect(locks).toHaveLength(0);
  });

  async function startHere(mode: "session" | "transaction", url: string): Promise<Pooler> {
    pooler = await startPooler(mode, [url]);
    return pooler;
  }

  async function goThrough(mode: "session" | "transaction", url: string) {
    const { wayTo } = await startHere(mode, url);
    await closeDatabase();
    const ready = await makeReady(wayTo(url));
    expect(ready.DATABASE_POOLER).toBe("yes");
    Object.assign(process.env, ready);
    return ready;
  }

  /** Several members, each saving as fast as answers come. */
  async function saveAtOnce(): Promise<void> {
    const members = await Promise.all(Array.from({ length: 20 }, someMember));
    const saved = await Promise.all(
      members.map(async (member) => {
        let answered = 0;
        for (let left = saves / members.length; left > 0; left -= 1) {
          await addPractice(member, { draftId: randomUUID(), guide: "breathing", today, terms });
          answered += 1;
          await listPlan(member);
        }
        return answered;
      }),
    );
    await closeDatabase();
    Object.assign(process.env, { DATABASE_URL: straight, DATABASE_POOLER: "no", DATABASE_ROLE: "" });
    const kept = await Promise.all(
      members.map((member) => asMember(member, (tx) => tx.select({ number: count() }).from(planItems))),
    );
    expect(kept.map(([row]) => row?.number)).toEqual(saved);
  }
});

afterAll(closeDatabase);
