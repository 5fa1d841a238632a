/**
 * A transaction that is over when PostgreSQL says how it ended. postgres.js 3.4.9 takes any answer to its COMMIT for
 * success; PostgreSQL answers the COMMIT of a transaction that has failed with ROLLBACK, and no error. Its COMMIT is a
 * prepared statement besides, which fails behind a pooler and so brings that about. So we send our own, as a simple query.
 */
import { setTimeout as delay } from "node:timers/promises";
import type { Notice, Sql, TransactionSql } from "postgres";
import { isDatabaseUnavailable, isOfStatement } from "./unavailable.ts";

export type Run<T> = (tx: TransactionSql) => Promise<T>;

/**
 * Runs `run` in a transaction on one connection of the pool, for which nothing more is sent once that is lost.
 * @param role taken on for as long as the transaction lasts, where the connection does not have it already
 * @returns what `run` returned, once it is committed
 * @throws what `run` threw, or an error with the code ROLLED_BACK when PostgreSQL kept nothing of it
 */
export function transaction<T>(pool: Sql, run: Run<T>, role?: string): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const begun = pool.begin(async (tx) => {
      // Not awaited: when it fails, all that follows in the transaction fails too.
      if (role !== undefined) tx.unsafe(`set local role ${quoted(role)}`).catch(() => {});
      const guarded = new Proxy(tx, {
        get: (target, name) => (isOver ? refuse() : Reflect.get(target, name)),
      });
      try {
        const result = await run(guarded);
        if (isOver) return never();
        isOver = true;
        await commit(tx);
        resolve(result);
      } catch (error) {
        // The error may come a moment before the news that the connection has closed.
        if (isDatabaseUnavailable(error) && !isOfStatement(error)) await delay(1000);
        const isLost = isOver;
        isOver = true;
        if (!isLost) await tx.unsafe("rollback").catch(() => {});
        reject(error);
      }
      // The connection is free again since PostgreSQL answered; postgres.js would send its own COMMIT or ROLLBACK on it.
      return never();
    });
    begun.catch((error) => {
      isOver = true;
      reject(error);
    });
  });
}

/** Another each time: one for all would remember each transaction that waits for it, with all that this holds, for as long as we run. */
function never(): Promise<never> {
  return new Promise(() => {});
}

/** The commits that wait for their answers; of each, whether something in between lost its transaction. */
const commits = new Set<{ isDoubted: boolean }>();

async function commit(tx: TransactionSql): Promise<void> {
  const own = { isDoubted: false };
  commits.add(own);
  try {
    const { command } = await tx.unsafe("commit");
    if (command !== "COMMIT" || own.isDoubted) throw rolledBack();
  } finally {
    commits.delete(own);
  }
}

/**
 * Hears the notices of every connection. “There is no transaction in progress” (25P01) is all that tells of a COMMIT that
 * went to another connection than what was to be committed. The driver does not say whose it is, so each that waits is
 * doubted: to send something twice does no harm.
 */
export function hearNotice({ code }: Notice): void {
  if (code === "25P01") for (const waiting of commits) waiting.isDoubted = true;
}

function rolledBack(): Error {
  return Object.assign(new Error("PostgreSQL kept nothing of this transaction."), { code: "ROLLED_BACK" });
}

function refuse(): never {
  throw Object.assign(new Error("The connection of this transaction is lost."), {
    code: "CONNECTION_CLOSED",
  });
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
