/** Members' pages of one small record, against a nearly empty page of the same framework in the same process. */
import { empty, type Filled, fill } from "./fill.ts";
import { noteADay } from "./note.ts";
import { memoryOf } from "./processes.ts";
import { compare, type Patience, type Result } from "./rounds.ts";
import { openServer } from "./tend.ts";
import { loadOf } from "./wrk.ts";

/** The first is nearly empty, and draws with the same framework. */
const pages = [
  ...["/sign-in", "/today", "/plan", "/progress", "/progress?weeks=52", "/review", "/journal", "/settings"],
  "/readyz",
];

export type Members = {
  pages: Result[];
  /** Bytes of each page, as they are and as a browser gets them. */
  sizes: { path: string; raw: number; sent: number }[];
  /** In megabytes. */
  memory: { atRest: number; after: number };
};

/** Four weeks of one practice. */
export async function measureMembers(
  database: { url: string; adminUrl: string },
  patience: Patience,
): Promise<Members> {
  const filled = await fill(database.adminUrl, { practices: 1, finished: 0, days: 28, others: 0 });
  const server = await openServer(database.url, { WORKERS: "1" });
  try {
    const atRest = memoryOf(server.pid);
    const headers = cookieOf(filled);
    const rivals = pages.map((path) => ({
      name: path,
      pid: server.pid,
      load: (seconds: number) => loadOf(server.url + path, seconds, headers),
    }));
    const logging = {
      name: "logging, without a script",
      pid: server.pid,
      load: (seconds: number) => noteADay(server.url, filled.token, seconds),
    };
    const results = await compare([...rivals, logging], patience);
    const sizes = await Promise.all(pages.slice(0, -1).map((path) => sizeOf(server.url, path, headers)));
    return { pages: results, sizes, memory: { atRest, after: memoryOf(server.pid) } };
  } finally {
    await server.stop();
    await empty(database.adminUrl);
  }
}

function cookieOf({ token }: Filled): Record<string, string> {
  return { cookie: `tend-session=${token}` };
}

async function sizeOf(origin: string, path: string, headers: Record<string, string>) {
  const sizes = await Promise.all(
    ["identity", "br, gzip"].map(async (encoding) => {
      const answer = await fetch(origin + path, { headers: { ...headers, "accept-encoding": encoding } });
      return (await answer.arrayBuffer()).byteLength;
    }),
  );
  return { path, raw: sizes[0] ?? 0, sent: sizes[1] ?? 0 };
}
