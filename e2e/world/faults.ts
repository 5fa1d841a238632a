/** What can be the matter with a PostgreSQL that is there. Each is done to that of a story, and undone by what it gives. */
import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import type { World } from "./world.ts";

/** While it holds, `tell` is told; whatever comes of that, it is undone. */
export type Fault = (tend: World, tell: () => Promise<void>) => Promise<void>;

/** It takes no changes: an operator has said so, or it follows another server. */
export const readOnly: Fault = (tend, tell) =>
  asAdmin(tend, (sql) =>
    during(tell, {
      begin: async () => {
        await sql`alter system set default_transaction_read_only = on`;
        await sql`select pg_reload_conf()`;
        await delay(200);
      },
      end: async () => {
        await sql`set default_transaction_read_only = off`;
        await sql`alter system reset default_transaction_read_only`;
        await sql`select pg_reload_conf()`;
      },
    }),
  );

/** Others have taken every connection that Tend may have. */
export const full: Fault = (tend, tell) =>
  asAdmin(tend, (sql) => {
    const role = sql(new URL(tend.databaseUrl).username);
    return during(tell, {
      begin: async () => {
        await sql`alter role ${role} connection limit 0`;
        await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tend'`;
      },
      end: async () => {
        await sql`alter role ${role} connection limit -1`;
      },
    });
  });

/** Every process of it stands still: connections are open, and nothing comes over them. */
export const hanging: Fault = (tend, tell) =>
  asAdmin(tend, async (sql) => {
    const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    const postmaster = parentOf(row?.pid ?? 0);
    const signal = (name: NodeJS.Signals) => {
      for (const pid of [postmaster, ...childrenOf(postmaster)]) process.kill(pid, name);
    };
    await during(tell, { begin: async () => signal("SIGSTOP"), end: async () => signal("SIGCONT") });
  });

/** It is stopped, for a minute where that was asked for. */
export const away: Fault = (tend, tell) => tend.whileDatabaseIsAway(tell);

/** Whether a file system of a few megabytes can be made here. */
export const canFillDisk = process.getuid?.() === 0 && isDone("unshare", ["--mount", "true"]);

/** The disk that holds the journal has no room left. */
export const diskFull: Fault = (tend, tell) =>
  asAdmin(tend, async (sql) => {
    const folder = mkdtempSync(join(tmpdir(), "tend-disk-"));
    const [row] = await sql<{ pid: number; data: string }[]>`
      select pg_backend_pid() as pid, current_setting('data_directory') as data`;
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "none", folder]);
    try {
      const { uid, gid } = statSync(row?.data ?? "/");
      chownSync(folder, uid, gid);
      await sql.unsafe(`create tablespace small location '${folder}'`);
      await sql`alter table entries set tablespace small`;
      await during(tell, {
        begin: async () => fill(join(folder, "filled")),
        end: async () => rmSync(join(folder, "filled")),
      });
      await sql`alter table entries set tablespace pg_default`;
      await sql`drop tablespace small`;
    } finally {
      execFileSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true });
    }
  });

function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, Buffer.alloc(4096), { flag: "a" });
  } catch {
    // There is no room left, which is what was wanted.
  }
}

async function during(
  tell: () => Promise<void>,
  { begin, end }: { begin: () => Promise<void>; end: () => Promise<void> },
): Promise<void> {
  await begin();
  try {
    await tell();
  } finally {
    await end();
  }
}

async function asAdmin(tend: World, run: (sql: Sql) => Promise<void>): Promise<void> {
  const sql = postgres(tend.adminUrl, { max: 1, onnotice: () => {} });
  try {
    await run(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function parentOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
}

function childrenOf(pid: number): number[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return all.filter((each) => {
    try {
      return parentOf(each) === pid;
    } catch {
      return false;
    }
  });
}

function isDone(program: string, words: string[]): boolean {
  try {
    execFileSync(program, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
