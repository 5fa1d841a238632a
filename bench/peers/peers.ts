/** Pages of the same text from Tend, from plain Next and from Astro, each as it answers when nobody sets anything. */
import { empty, fill } from "../fill.ts";
import { compare, type Patience, type Result } from "../rounds.ts";
import { openServer, type Running } from "../tend.ts";
import { loadOf } from "../wrk.ts";
import { astroHere, openAstro } from "./astro.ts";
import { buildPlainNext, openPlainNext } from "./next.ts";

/** The first is nearly empty. */
const pages = ["/sign-in", "/today", "/progress", "/settings"];

const compressed = { "accept-encoding": "gzip" };

export type Peers = {
  /** A page that is the same for everybody; the first is Tend's. */
  ready: Result[];
  /** One drawn when asked for; the first is plain Next's, and says next to nothing. */
  drawn: Result[];
};

/** Four weeks of one practice. */
export async function measurePeers(
  database: { url: string; adminUrl: string },
  patience: Patience,
): Promise<Peers> {
  const { token } = await fill(database.adminUrl, { practices: 1, finished: 0, days: 28, others: 0 });
  const member = { cookie: `tend-session=${token}` };
  const running: Running[] = [];
  try {
    const open = async (server: Promise<Running>) => {
      running.push(await server);
      return await server;
    };
    const tend = await open(openServer(database.url, { WORKERS: "1" }));
    await buildPlainNext(await drawnBy(tend, member));
    const next = await open(openPlainNext());
    const name = astroHere();
    const astro = name ? await open(openAstro()) : undefined;
    const rival = (said: string, { url, pid }: Running, path: string, as: Record<string, string>) => ({
      name: said,
      pid,
      load: (seconds: number) => loadOf(url + path, seconds, as),
    });
    const ready = [
      rival("Tend, a guide", tend, "/guides/breathing", compressed),
      rival("Next, its text", next, "/guide", compressed),
      ...(astro ? [rival(`${name}, its text`, astro, "/guide/", compressed)] : []),
    ];
    const drawn = [
      rival("Next, a page without words", next, "/drawn", {}),
      ...pages.map((path) => rival(`Next, the elements of ${path}`, next, `/words${path}`, {})),
      ...pages.map((path) => rival(`Tend, ${path}`, tend, path, path === "/sign-in" ? {} : member)),
      ...(astro ? [rival(`${name}, without words`, astro, "/drawn", {})] : []),
    ];
    return { ready: await compare(ready, patience), drawn: await compare(drawn, patience) };
  } finally {
    for (const server of running.toReversed()) await server.stop();
    await empty(database.adminUrl);
  }
}

/** Each of the pages as Tend draws it, by its path. */
async function drawnBy({ url }: Running, member: Record<string, string>): Promise<Record<string, string>> {
  const drawn = await Promise.all(
    pages.map(async (path) => {
      const answer = await fetch(url + path, { headers: path === "/sign-in" ? {} : member });
      return [path, await answer.text()] as const;
    }),
  );
  return Object.fromEntries(drawn);
}
