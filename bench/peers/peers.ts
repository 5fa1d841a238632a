/** Pages of the same text from Tend, from plain Next and from Astro, each as it answers when nobody sets anything. */
import { compare, type Patience, type Result } from "../rounds.ts";
import { openServer, type Running } from "../tend.ts";
import { loadOf } from "../wrk.ts";
import { astroHere, openAstro } from "./astro.ts";
import { buildPlainNext, openPlainNext } from "./next.ts";

const headers = { "accept-encoding": "gzip" };

export type Peers = {
  /** A page that is the same for everybody; the first is Tend's. */
  ready: Result[];
  /** One drawn when asked for; the first is plain Next's, and says next to nothing. */
  drawn: Result[];
};

export async function measurePeers(databaseUrl: string, patience: Patience): Promise<Peers> {
  await buildPlainNext();
  const running: Running[] = [];
  try {
    const open = async (server: Promise<Running>) => {
      running.push(await server);
      return await server;
    };
    const tend = await open(openServer(databaseUrl, { WORKERS: "1" }));
    const next = await open(openPlainNext());
    const name = astroHere();
    const astro = name ? await open(openAstro()) : undefined;
    const rival = (said: string, { url, pid }: Running, path: string) => ({
      name: said,
      pid,
      load: (seconds: number) => loadOf(url + path, seconds, headers),
    });
    const ready = [
      rival("Tend, a guide", tend, "/guides/breathing"),
      rival("Next, its text", next, "/guide"),
      ...(astro ? [rival(`${name}, its text`, astro, "/guide/")] : []),
    ];
    const drawn = [
      rival("Next, a page without words", next, "/drawn"),
      rival("Tend, /sign-in", tend, "/sign-in"),
      ...(astro ? [rival(`${name}, without words`, astro, "/drawn")] : []),
    ];
    return { ready: await compare(ready, patience), drawn: await compare(drawn, patience) };
  } finally {
    for (const server of running.toReversed()) await server.stop();
  }
}
