import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "vitest";
import { freshDatabase } from "#db/testing/database.ts";
import { asMember, database, memberIdSchema } from "../client.ts";
import { transaction } from "./transaction.ts";

freshDatabase();

const nobody = memberIdSchema.parse("00000000-0000-4000-8000-000000000000");
const keptNothing = { code: "ROLLED_BACK" };

test("a transaction that PostgreSQL rolled back at its COMMIT is not said to be saved", async () => {
  const saved = asMember(nobody, async (tx) => {
    await tx.execute(sql`create table left_over ()`);
    // What a driver, a pooler or we may do with an error: nothing.
    await tx.execute(sql`select nonsense`).catch(() => {});
    return "saved";
  });
  await expect(saved).rejects.toMatchObject(keptNothing);
  expect(await isThere("left_over")).toBe(false);
});

test("nor is one that was over before its COMMIT came", async () => {
  const saved = asMember(nobody, async (tx) => {
    await tx.execute(sql`create table left_over ()`);
    await tx.execute(sql`rollback`);
    return "saved";
  });
  await expect(saved).rejects.toMatchObject(keptNothing);
  expect(await isThere("left_over")).toBe(false);
});

test("nor is one whose constraint fails at its COMMIT", async () => {
  const saved = asMember(nobody, async (tx) => {
    await tx.execute(sql`create table once (one int unique deferrable initially deferred)`);
    await tx.execute(sql`insert into once values (1), (1)`);
  });
  await expect(saved).rejects.toMatchObject({ code: "23505" });
  expect(await isThere("once")).toBe(false);
});

test("connections are free again, and clean, whatever became of their transactions", async () => {
  const mixed = Array.from({ length: 100 }, (_, number) =>
    asMember(nobody, async (tx) => {
      await tx.execute(sql`select set_config('tend.try', ${`${number}`}, true)`);
      if (number % 3 === 0) throw new Error("ours");
      if (number % 3 === 1) await tx.execute(sql`select nonsense`).catch(() => {});
      const [row] = number % 3 === 2 ? await tx.execute(sql`select current_setting('tend.try') as own`) : [];
      return row?.own;
    }).catch((error) => error.code ?? error.message),
  );
  expect(await Promise.all(mixed)).toEqual(
    mixed.map((_, number) => ["ours", keptNothing.code, `${number}`][number % 3]),
  );
  const left = await database().execute(sql`select from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`);
  expect(left).toHaveLength(0);
});

test("nothing of a transaction is held on to once it is over", async () => {
  const pool = postgres(process.env.DATABASE_URL ?? "", { max: 2, onnotice: () => {} });
  const begun: WeakRef<object>[] = [];
  const watched = {
    begin: (run: (tx: postgres.TransactionSql) => unknown) =>
      pool.begin((tx) => {
        begun.push(new WeakRef(tx));
        return run(tx);
      }),
  } as unknown as postgres.Sql;
  for (let number = 0; number < 60; number += 1)
    await transaction(watched, async (tx) => {
      await tx`select 1`;
      if (number % 2 === 1) throw new Error("ours");
    }).catch(() => {});
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  // Each connection knows of its last.
  await expect
    .poll(() => {
      collect();
      return begun.filter((one) => one.deref() !== undefined).length;
    })
    .toBeLessThan(30);
  await pool.end();
});

async function isThere(table: string): Promise<boolean> {
  const [row] = await database().execute(sql`select to_regclass(${table}) as found`);
  return row?.found !== null;
}
