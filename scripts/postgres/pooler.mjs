/** Finds out whether a pooler such as PgBouncer stands between Tend and PostgreSQL. */
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";

/** How many milliseconds a question may take that another connection could be in the way of. */
const patience = 2000;

/**
 * Whether the connections at this address are a pooler’s, which lends PostgreSQL’s own. PostgreSQL tells each client the
 * process that serves it; a pooler tells a number of its own. One that passes on PostgreSQL’s is known by lending the
 * same process to two, or by changing it, or by letting one wait for the other.
 * @param {string} url
 * @throws when it lends them for single statements only, so that there are no transactions
 */
export async function isPooled(url) {
  const [one, other] = [connect(url), connect(url)];
  try {
    const answer = await one`select pg_backend_pid() as pid`;
    const own = answer[0]?.pid;
    await other`select`;
    await refuseSingleStatements(other);
    return await other.begin(async (tx) => {
      const [taken] = await tx`select pg_backend_pid() as pid`;
      const again = one`select pg_backend_pid() as pid`.then(
        ([row]) => row?.pid,
        () => undefined,
      );
      const now = await Promise.race([again, delay(patience, undefined, { ref: false })]);
      return answer.state.pid !== own || taken?.pid === own || now !== own;
    });
  } finally {
    await Promise.all([one.end({ timeout: 0 }), other.end({ timeout: 0 })]);
  }
}

/**
 * PgBouncer says why it closes the connection, but in a way that the driver does not pass on.
 * @param {postgres.Sql} sql on which a question has been answered
 */
async function refuseSingleStatements(sql) {
  try {
    await sql.begin(() => {});
  } catch (cause) {
    throw new Error(
      "what DATABASE_URL leads to closes the connection when a transaction begins, as a pooler does that lends connections " +
        "for one statement at a time (pool_mode=statement). Tend saves in transactions: let it lend them for a transaction " +
        "or a session, or give the address of PostgreSQL itself",
      { cause },
    );
  }
}

/** @param {string} url */
function connect(url) {
  return postgres(url, {
    max: 1,
    connect_timeout: 10,
    prepare: false,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: "tend (starting)" },
  });
}
