import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "./lock.mjs";

let folder: string;
let file: string;
let started: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-lock-"));
  file = join(folder, "lock");
  started = [];
});

afterEach(async () => {
  for (const child of started) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

test("of many at once, one at a time has it, each is served, and nothing is left", async () => {
  const seen = join(folder, "seen");
  await writeFile(seen, "");
  const ends = Array.from({ length: 6 }, () =>
    once(
      run(`appendFileSync(${JSON.stringify(seen)}, "in ");
        await delay(30);
        appendFileSync(${JSON.stringify(seen)}, "out ");
        lock.release();
        process.exit();`),
      "exit",
    ),
  );
  await Promise.all(ends);
  expect(await readFile(seen, "utf8")).toBe("in out ".repeat(6));
  expect(await readdir(folder)).toEqual(["seen"]);
});

test("it is said who has it, and one that ends without a word is followed", async () => {
  const holder = run("console.log('has it'); process.stdin.once('data', () => process.exit());");
  await once(holder.stdout ?? holder, "data");
  const told: number[] = [];
  const lock = await takeLock(file, (pid) => {
    told.push(pid);
    holder.stdin?.write("end\n");
  });
  expect(told).toEqual([holder.pid]);
  lock.release();
  expect(existsSync(file)).toBe(false);
});

test("what a killed one had started is waited for, and its lock then taken over", async () => {
  const worker = keep(spawn("sleep", ["60"]));
  const holder = run(`lock.name(${worker.pid}); console.log('has it'); await delay(60_000);`);
  await once(holder.stdout ?? holder, "data");
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const told: number[] = [];
  const taking = takeLock(file, (pid) => {
    told.push(pid);
    worker.kill("SIGKILL");
  });
  (await taking).release();
  expect(told).toEqual([worker.pid]);
});

test("a number that is another program’s by now holds nothing", async () => {
  await writeFile(file, `${process.pid} 1\n`);
  const lock = await takeLock(file, () => expect.unreachable());
  lock.release();
});

/** A process that takes the lock, and then does this. */
function run(then: string): ChildProcess {
  const program = `
    import { appendFileSync } from "node:fs";
    import { setTimeout as delay } from "node:timers/promises";
    import { takeLock } from ${JSON.stringify(join(import.meta.dirname, "lock.mjs"))};
    const lock = await takeLock(${JSON.stringify(file)}, () => {});
    ${then}`;
  return keep(spawn(process.execPath, ["--input-type=module", "--eval", program]));
}

function keep(child: ChildProcess): ChildProcess {
  started.push(child);
  return child;
}
