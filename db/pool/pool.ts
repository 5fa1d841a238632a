/**
 * postgres.js as it should behave when PostgreSQL goes away. Left alone, version 3.4.9 ends the whole process
 * when a connection is lost inside a transaction (porsager/postgres#1154), may send the rest of that
 * transaction over the connection of another one (#1155), and answers later questions with the old connection's
 * error (#1215). So nothing is sent for a transaction whose connection is lost (db/pool/transaction.ts), and no connection
 * of a pool that lost one is used again.
 */
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { findAway } from "#server/away.mjs";
import { beginQuestion, tally } from "#server/watch/readings.mjs";
import { databaseHosts } from "#settings.mjs";
import { primaryOf } from "./hosts.mjs";
import { hearNotice, type Run, transaction } from "./transaction.ts";
import { isDatabaseUnavailable, isFollowing } from "./unavailable.ts";

/**
 * @property isPooled whether a pooler such as PgBouncer stands in between. It may lend another connection of its own for
 * each transaction: what is prepared on one is not there on the next, and none of them can be given a role for good.
 */
export type Way = { url: string; role: string | undefined; isPooled: boolean };

/**
 * How many milliseconds a question goes unanswered before we look whether PostgreSQL answers anything at all, and how many that may
 * take, in so many parts. Together they stay below three seconds, after which people think that a page is broken.
 */
const patience = 1000;
const lookFor = 1500;
const parts = 15;
const connectSeconds = 2;

/**
 * For how many milliseconds a pool is kept at least, where its server takes no changes, before a new one looks for a server that
 * does. A pool that is let go of holds its connections for another second: with a new one for each form that fails, they would pile up.
 */
const lookAgain = 500;

/**
 * A client that lasts: the pool behind it is replaced as soon as one of its connections closes, or when PostgreSQL
 * has fallen silent (a machine that hangs, a cable that is out), of which no connection tells.
 */
export function lastingPool(way: Way): Sql {
  const roleToSet = way.isPooled ? way.role : undefined;
  const lasting = openPool(way, () => {});
  let pool: Sql | undefined;
  let openedAt = 0;
  const doubts = createDoubts(way);

  function current(): Sql {
    if (pool) return pool;
    const fresh = openPool(way, () => letGo(fresh));
    // Drizzle has put its own parsers and serializers of dates into the options of the first pool.
    Object.assign(fresh.options.parsers, lasting.options.parsers);
    Object.assign(fresh.options.serializers, lasting.options.serializers);
    pool = fresh;
    openedAt = performance.now();
    return fresh;
  }

  /** A slow answer is waited for, as long as PostgreSQL answers anything else, be it slowly too. */
  function watched<T extends Promise<unknown>>(asked: Sql, answer: T): T {
    tellOf(answer);
    const doubt = setInterval(async () => {
      if (await doubts.isSilent()) giveUp(asked);
    }, patience);
    answer.then(doubts.heard, doubts.heard).finally(() => clearInterval(doubt));
    answer.catch((error) => {
      if (isFollowing(error) && performance.now() - openedAt > lookAgain) letGo(asked);
    });
    return answer;
  }

  function giveUp(silent: Sql): void {
    if (pool === silent) pool = undefined;
    silent.end({ timeout: 0 });
  }

  /** Of servers that change places, this one is not the one to write to any more. */
  function letGo(follower: Sql): void {
    if (pool !== follower) return;
    pool = undefined;
    retire(follower);
  }

  return new Proxy(lasting, {
    get(_, name) {
      if (name === "options") return lasting.options;
      const asked = current();
      if (name === "begin") return (run: Run<unknown>) => watched(asked, transaction(asked, run, roleToSet));
      if (name === "unsafe")
        return (...question: Question) =>
          watched(asked, roleToSet ? inRole(asked, roleToSet, question) : asked.unsafe(...question));
      return Reflect.get(asked, name);
    },
  });
}

/** Lets the page know that there was no database, and the operator how long it took. */
function tellOf(answer: Promise<unknown>): void {
  const end = beginQuestion();
  answer.then(end, (error) => {
    end();
    if (!isDatabaseUnavailable(error)) return;
    findAway();
    tally("database-away");
  });
}

type Question = Parameters<Sql["unsafe"]>;

/** A question by itself, in a transaction of its own, since a role lasts no longer than that. */
function inRole(pool: Sql, role: string, question: Question) {
  let isRaw = false;
  // Sent in the next microtask, as by the driver: `.values()` may still be called on it before.
  const answer = Promise.resolve().then(() => {
    return transaction(
      pool,
      async (tx) => (isRaw ? await tx.unsafe(...question).values() : await tx.unsafe(...question)),
      role,
    );
  });
  return Object.assign(answer, {
    values() {
      isRaw = true;
      return answer;
    },
  });
}

function openPool({ url, role, isPooled }: Way, onclose: () => void, seconds = connectSeconds): Sql {
  const [first = url, ...others] = databaseHosts(url);
  const options = {
    ...(others.length > 0 && { socket: connector(url) }),
    connect_timeout: seconds,
    // Its own back-off waits for up to 20 s before it connects again, and each page with it.
    backoff: () => 0.05,
    max_lifetime: null,
    fetch_types: false,
    onnotice: hearNotice,
    onclose,
    prepare: !isPooled,
    connection: { application_name: "tend", ...(role && !isPooled && { role }) },
  };
  return postgres(first, options);
}

/**
 * Opens connections to the server that takes writes when the first is needed, and the others to the same one. It opens one in
 * any case, for postgres.js waits for ever where it gets none: where nobody takes writes, that one fails by itself.
 */
function connector(url: string) {
  let primary: Promise<string> | undefined;
  return async () => {
    primary ??= primaryOf(url);
    const { hostname, port } = new URL(await primary);
    const host = hostname.replace(/^\[|\]$/g, "");
    return Object.assign(connect(Number(port || 5432), host), { host });
  };
}

/** Whether a PostgreSQL that keeps one waiting is there at all: it is while it answers anybody, and one look at a time is enough. */
function createDoubts(way: Way) {
  let isLooking = false;
  let answers = 0;
  return {
    /** Takes what came of a question, or why nothing did. */
    heard(error?: unknown): void {
      if (!isDatabaseUnavailable(error)) answers += 1;
    },
    async isSilent(): Promise<boolean> {
      if (isLooking) return false;
      isLooking = true;
      const before = answers;
      const isAnswering = await isThere(way);
      isLooking = false;
      return !isAnswering && answers === before;
    },
  };
}

/** Whether PostgreSQL says anything, be it that it is full, on a connection of its own. */
async function isThere(way: Way): Promise<boolean> {
  // Its own time limit, in seconds, is out of the way: `tooLong` below decides.
  const line = openPool(way, () => {}, 60);
  const answers = line`select 1`.then(
    () => true,
    (error: unknown) => error instanceof postgres.PostgresError,
  );
  const there = await Promise.race([answers, tooLong()]);
  await line.end({ timeout: 0 });
  return there;
}

/**
 * Not one long wait: to open a connection takes half a dozen answers, and between two parts each that has come is read. So where this
 * process has little of its processor, as while it draws papers, it waits for longer.
 */
async function tooLong(): Promise<false> {
  for (let part = 0; part < parts; part += 1) await delay(lookFor / parts, undefined, { ref: false });
  return false;
}

/** Lets what is under way finish, or fail by itself, and then frees the connections. */
function retire(pool: Sql): void {
  setTimeout(() => pool.end({ timeout: 5 }), 1000).unref();
}
