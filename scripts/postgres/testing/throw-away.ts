/** A PostgreSQL for tests and measurements: quick, in a folder of its own, and thrown away with all that was written. */
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "../database.mjs";
import { makeReady } from "../migrate.mjs";

export type ThrowAway = {
  /** Leads to the database `tend`, with all tables, as the role that owns it. */
  url: string;
  /** Leads to the same as the superuser, from whom row-level security hides nothing. */
  adminUrl: string;
  /** Goes with it when it is removed; the data are in `postgres`. */
  folder: string;
  secret: string;
  /** As the setting KEY_RING takes it. */
  keyRing: string;
  /** Nothing answers at these addresses while `run` goes on; whatever comes of it, the server is started again. */
  whileAway: <T>(run: () => Promise<T>) => Promise<T>;
  remove: () => Promise<void>;
};

/**
 * The one recipe: whatever needs a database that nobody will miss begins with it.
 * @param options `isCareful`: whether a commit is on disk before it is acknowledged, as where Tend is in use; without it all is quicker
 */
export async function throwAwayDatabase({ isCareful = false } = {}): Promise<ThrowAway> {
  const folder = await mkdtemp(join(tmpdir(), "tend-test-"));
  // PostgreSQL runs as another user where this runs as root.
  await chmod(folder, 0o711);
  const secret = randomBytes(32).toString("hex");
  const place = { folder: join(folder, "postgres"), secret, throwAway: !isCareful };
  let server = await startDatabase(place);
  const { url } = server;
  await makeReady(url);
  return {
    url,
    adminUrl: inDatabase(server.adminUrl, "tend"),
    folder,
    secret,
    keyRing: `tests:${randomBytes(32).toString("hex")}`,
    whileAway: async (run) => {
      await server.stop();
      try {
        return await run();
      } finally {
        server = await startDatabase({ ...place, port: Number(new URL(url).port) });
      }
    },
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address of another database of the same server. */
export function inDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: name }).href;
}
