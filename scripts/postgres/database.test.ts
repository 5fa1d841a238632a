import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runningDatabase, startDatabase } from "./database.mjs";
import { postmasterOf } from "./postmaster.mjs";

type Database = Awaited<ReturnType<typeof startDatabase>>;

const secret = "a secret that protects nothing but tests";
let root: string;
let folder: string;
let open: Database[];
let said: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "tend-test-"));
  await chmod(root, 0o711);
  folder = join(root, "postgres");
  open = [];
  said = [];
});

afterEach(async () => {
  await Promise.all(open.map((database) => database.stop()));
  await rm(root, { recursive: true });
});

test("what was written is there after a restart, and the role that wrote it is bound by row-level security", async () => {
  const first = await start();
  await ask(first.url, "create table notes as select 'kept' as note");
  await first.stop();
  const second = await start();
  expect(await ask(second.url, "select note from notes")).toEqual([{ note: "kept" }]);
  const role = "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user";
  expect(await ask(second.url, role)).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false },
  ]);
});

test("a second start on the same folder is refused, naming the process that has it", async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(
    `already running with the data in ${folder} (process ${process.pid})`,
  );
  expect(runningDatabase({ folder, secret })?.url).toBe(first.url);
});

test("a server whose Tend was killed is stopped, and its data is kept", async () => {
  const code = `
    import { startDatabase } from ${JSON.stringify(join(import.meta.dirname, "database.mjs"))};
    const { url } = await startDatabase(${JSON.stringify({ folder, secret, throwAway: true })});
    process.stdout.write(url);
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "--eval", code]);
  const [url] = await once(other.stdout.setEncoding("utf8"), "data");
  await ask(url, "create table notes as select 'kept' as note");
  const left = postmasterOf(folder)?.pid;
  other.kill("SIGKILL");
  await once(other, "exit");
  const database = await start();
  expect(said).toEqual([`Stopping a PostgreSQL that an earlier Tend left running (process ${left}).`]);
  expect(await ask(database.url, "select note from notes")).toEqual([{ note: "kept" }]);
});

test("a lock file that names another program by now is no obstacle", async () => {
  const first = await start();
  const file = join(folder, "postmaster.pid");
  const lock = await readFile(file, "utf8");
  await first.stop();
  const { uid, gid } = await stat(folder);
  const program = spawn("sleep", ["60"], { uid, gid });
  await writeFile(file, lock.replace(/^\d+/, String(program.pid)));
  await expect(start()).resolves.toMatchObject({ url: expect.stringContaining("postgres://tend:") });
  program.kill();
});

test("a server that dies is started again, where it was", async () => {
  const database = await start();
  const before = postmasterOf(folder);
  process.kill(before?.pid ?? 0, "SIGKILL");
  const another = () => (postmasterOf(folder)?.pid === before?.pid ? undefined : postmasterOf(folder));
  await expect.poll(another, { timeout: 30_000 }).toMatchObject({ port: before?.port, ready: true });
  expect(await ask(database.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a start waits for what is left of a server that was killed to end", async () => {
  const first = await start();
  const sql = postgres(first.url, { max: 1, onnotice: () => {} });
  const [session] = await sql`select pg_backend_pid() as pid`;
  process.kill(session?.pid, "SIGSTOP");
  process.kill(postmasterOf(folder)?.pid ?? 0, "SIGKILL");
  await first.stop();
  const next = start();
  await delay(500);
  process.kill(session?.pid, "SIGKILL");
  expect(await ask((await next).url, "select 1 as one")).toEqual([{ one: 1 }]);
  await sql.end({ timeout: 0 });
});

test("what PostgreSQL wrote before it died is there after the next start, and the log has an end", async () => {
  const log = `${folder}.log`;
  const first = await start();
  process.kill(postmasterOf(folder)?.pid ?? 0, "SIGABRT");
  await first.stop();
  const evidence = await readFile(log, "utf8");
  expect(evidence).not.toBe("");
  await (await start()).stop();
  expect(await readFile(log, "utf8")).toContain(evidence);
  for (let time = 0; time < 4; time += 1) {
    await writeFile(log, `${time}\n`.repeat(600_000));
    await (await start()).stop();
  }
  const files = (await readdir(root)).filter((name) => name.startsWith("postgres.log")).sort();
  expect(files).toEqual(["postgres.log", "postgres.log.1", "postgres.log.2", "postgres.log.3"]);
  expect((await readFile(`${log}.3`, "utf8")).slice(0, 2)).toBe("1\n");
  expect((await stat(log)).size).toBeLessThan(10_000);
});

test("data made with another secret is refused in plain words", async () => {
  await (await start()).stop();
  const other = startDatabase({ folder, secret: "another secret", throwAway: true });
  await expect(other).rejects.toThrow("was made with another secret");
  expect(postmasterOf(folder)).toBeUndefined();
});

async function start() {
  const say = (line: string) => void said.push(line);
  const database = await startDatabase({ folder, secret, throwAway: true, say });
  open.push(database);
  return database;
}

async function ask(url: string, question: string) {
  const sql = postgres(url, { max: 1 });
  const rows = await sql.unsafe(question);
  await sql.end();
  return [...rows];
}
