/**
 * postgres.js as it should behave when PostgreSQL goes away. Left alone, version 3.4.9 ends the whole process
 * when a connection is lost inside a transaction (porsager/postgres#1154), may send the rest of that
 * transaction over the connection of another one (#1155), and answers later questions with the old connection's
 * error (#1215). So nothing is sent for a transaction whose connection is lost, and no connection of a pool
 * that lost one is used again.
 */
import { setTimeout as delay } from "node:timers/promises";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { isDatabaseUnavailable } from "./unavailable.ts";

/** How many milliseconds a question goes unanswered before we look whether PostgreSQL answers anything at all. */
const patience = 3000;

/**
 * A client that lasts: the pool behind it is replaced as soon as one of its connections closes, or when PostgreSQL
 * has fallen silent (a machine that hangs, a cable that is out), of which no connection tells.
 */
export function lastingPool(url: string, role: string | undefined): Sql {
  const lasting = openPool(url, role, () => {});
  let pool: Sql | undefined;
  let isLooking = false;

  function current(): Sql {
    if (pool) return pool;
    const fresh = openPool(url, role, () => {
      if (pool !== fresh) return;
      pool = undefined;
      retire(fresh);
    });
    // Drizzle has changed how the first one reads and writes dates.
    Object.assign(fresh.options.parsers, lasting.options.parsers);
    Object.assign(fresh.options.serializers, lasting.options.serializers);
    pool = fresh;
    return fresh;
  }

  /** A slow answer is waited for, as long as PostgreSQL answers others. */
  function watched<T extends Promise<unknown>>(asked: Sql, answer: T): T {
    const doubt = setInterval(async () => {
      if (isLooking) return;
      isLooking = true;
      if (!(await isThere(url, role))) giveUp(asked);
      isLooking = false;
    }, patience);
    const answered = () => clearInterval(doubt);
    answer.then(answered, answered);
    return answer;
  }

  function giveUp(silent: Sql): void {
    if (pool === silent) pool = undefined;
    silent.end({ timeout: 0 });
  }

  return new Proxy(lasting, {
    get(_, name) {
      if (name === "options") return lasting.options;
      const asked = current();
      if (name === "begin") return (run: Run<unknown>) => watched(asked, begin(asked, run));
      // It is sent a moment after it is made, so what is said of it until then still counts.
      if (name === "unsafe")
        return (...question: Parameters<Sql["unsafe"]>) => watched(asked, asked.unsafe(...question));
      return Reflect.get(asked, name);
    },
  });
}

function openPool(url: string, role: string | undefined, onclose: () => void): Sql {
  return postgres(url, {
    connect_timeout: patience / 1000,
    // It would wait up to 20 s before it tries again, and hold each page that long.
    backoff: () => 0.05,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    onclose,
    connection: { application_name: "tend", ...(role && { role }) },
  });
}

/** Whether PostgreSQL says anything, be it that it is full, on a connection of its own. */
async function isThere(url: string, role: string | undefined): Promise<boolean> {
  const line = openPool(url, role, () => {});
  const answers = line`select 1`.then(
    () => true,
    (error: unknown) => error instanceof postgres.PostgresError,
  );
  const there = await Promise.race([answers, delay(2 * patience, false, { ref: false })]);
  await line.end({ timeout: 0 });
  return there;
}

/** Lets what is under way finish, or fail by itself, and then frees the connections. */
function retire(pool: Sql): void {
  setTimeout(() => pool.end({ timeout: 5 }), 1000).unref();
}

type Run<T> = (tx: TransactionSql) => Promise<T>;

/** A transaction for which nothing more is sent, neither commit nor rollback, once its connection is lost. */
function begin<T>(pool: Sql, run: Run<T>) {
  let lost = false;
  const answer = pool.begin((tx) =>
    run(new Proxy(tx, { get: (target, name) => (lost ? refuse() : Reflect.get(target, name)) })).then(
      (result) => (lost ? never : result),
      async (error) => {
        // The error may come a moment before the news that the connection has closed.
        if (isDatabaseUnavailable(error)) await delay(1000);
        if (lost) return never;
        throw error;
      },
    ),
  );
  answer.catch(() => {
    lost = true;
  });
  return answer;
}

/** For postgres.js, which has answered already: anything else would make it send a commit or rollback. */
const never = new Promise<never>(() => {});

function refuse(): never {
  throw Object.assign(new Error("The connection of this transaction is lost."), {
    code: "CONNECTION_CLOSED",
  });
}
