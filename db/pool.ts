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

/** A client that lasts: the pool behind it is replaced as soon as one of its connections closes. */
export function lastingPool(url: string, role: string | undefined): Sql {
  const lasting = openPool(url, role, () => {});
  let pool: Sql | undefined;

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

  return new Proxy(lasting, {
    get(_, name) {
      if (name === "options") return lasting.options;
      if (name === "begin") return (run: Run<unknown>) => begin(current(), run);
      return Reflect.get(current(), name);
    },
  });
}

function openPool(url: string, role: string | undefined, onclose: () => void): Sql {
  return postgres(url, {
    connect_timeout: 3,
    // It would wait up to 20 s before it tries again, and hold each page that long.
    backoff: () => 0.05,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    onclose,
    connection: { application_name: "tend", ...(role && { role }) },
  });
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
