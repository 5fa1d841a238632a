/** A PgBouncer between the tests and their PostgreSQL, where that program is installed. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "#scripts/port.mjs";

export type Pooler = {
  /** The address of the same database by way of the pooler. */
  wayTo: (url: string) => string;
  stop: () => Promise<void>;
};

/** Whether there is one to test with: `npm test` does without, `npm run drill` does not. */
export const hasPooler = spawnSync("pgbouncer", ["--version"]).status === 0;

/**
 * Starts one in front of the server to which `urls` lead, and waits until it takes connections.
 * @param mode for how long a client is lent a connection
 * @param urls with the name and password of each role that may come through
 * @param more lines of its settings
 */
export async function startPooler(
  mode: "session" | "transaction" | "statement",
  urls: string[],
  more = "",
): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), "tend-pooler-"));
  const port = await freePort();
  const roles = urls.map((url) => new URL(url));
  await writeFile(
    join(folder, "users"),
    roles.map(({ username, password }) => `"${username}" "${password}"\n`).join(""),
  );
  await writeFile(
    join(folder, "pgbouncer.ini"),
    `${settings(folder, port, Number(roles[0]?.port), mode)}${more}`,
  );
  await chmod(folder, 0o755);
  // Like PostgreSQL, it does not run as root.
  const asRoot = process.getuid?.() === 0 ? ["--user=nobody"] : [];
  const child = spawn("pgbouncer", [...asRoot, join(folder, "pgbouncer.ini")], { stdio: "ignore" });
  await untilOpen(port, child);
  return {
    wayTo: (url) => Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
    stop: async () => {
      child.kill("SIGINT");
      if (child.exitCode === null && child.signalCode === null) {
        setTimeout(() => child.kill("SIGKILL"), 2000).unref();
        await once(child, "exit");
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** Few connections, and many clients: each is soon lent what another has just used. A session is lent one of its own. */
function settings(folder: string, port: number, server: number, mode: string): string {
  return `
[databases]
* = host=127.0.0.1 port=${server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, "users")}
pool_mode = ${mode}
default_pool_size = ${mode === "session" ? 30 : 5}
max_client_conn = 200
server_round_robin = 1
`;
}

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (child.exitCode !== null) break;
    const socket = connect(port, "127.0.0.1");
    const isOpen = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await delay(50);
  }
  throw new Error("PgBouncer did not start.");
}
