/** What it costs to go without prepared statements, as behind PgBouncer in transaction mode, and what PgBouncer costs besides. */
import { hasPooler, startPooler } from "#db/testing/pooler.ts";
import { empty, fill } from "../fill.ts";
import { compare, type Patience, type Result } from "../rounds.ts";
import { openServer } from "../tend.ts";

/** Both ask the database twice; the second asks for a year. */
const paths = ["/today", "/progress?weeks=52"];

/**
 * One browser that asks again as soon as it is answered, so that the answers of a second tell of PostgreSQL's work too.
 * The first way is the one that the others are compared with.
 */
export async function measurePooler(
  { url, adminUrl }: { url: string; adminUrl: string },
  patience: Patience,
): Promise<Record<string, Result[]>> {
  const { token } = await fill(adminUrl, { practices: 1, finished: 0, days: 28, others: 0 });
  const pooler = hasPooler ? await startPooler("transaction", [url]) : undefined;
  const ways = [
    { name: "prepared statements", url, isPooled: "no" },
    { name: "none", url, isPooled: "yes" },
    ...(pooler ? [{ name: "none, through PgBouncer", url: pooler.wayTo(url), isPooled: "yes" }] : []),
  ];
  const servers = await Promise.all(
    ways.map(async (way) => ({
      ...way,
      server: await openServer(way.url, { WORKERS: "1", DATABASE_POOLER: way.isPooled }),
    })),
  );
  const measured: Record<string, Result[]> = {};
  try {
    for (const path of paths) {
      const rivals = servers.map(({ name, server }) => ({
        name,
        pid: server.pid,
        load: (seconds: number) => askAgainAndAgain(server.url + path, token, seconds),
      }));
      measured[path] = await compare(rivals, patience);
    }
    return measured;
  } finally {
    for (const { server } of servers) await server.stop();
    await pooler?.stop();
    await empty(adminUrl);
  }
}

async function askAgainAndAgain(url: string, token: string, seconds: number): Promise<number> {
  const until = performance.now() + 1000 * seconds;
  let answers = 0;
  for (; performance.now() < until; answers += 1) {
    const answer = await fetch(url, { headers: { cookie: `tend-session=${token}` }, redirect: "error" });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`);
  }
  return answers;
}
