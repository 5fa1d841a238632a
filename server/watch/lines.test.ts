import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { createDestination } from "./destination.mjs";
import { createLines } from "./lines.mjs";

const folder = mkdtempSync(join(tmpdir(), "tend-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = 20_000;
/** Logs in a burst, and ends as told. */
const program = (end: string) => `
  import { logDestination } from ${JSON.stringify(join(import.meta.dirname, "destination.mjs"))};
  const log = logDestination();
  for (let n = 0; n < ${written}; n += 1) {
    log.write(JSON.stringify({ n, words: "á".repeat(60) }) + "\\n");
    if (n % 500 === 0) await new Promise(setImmediate);
  }
  ${end}`;

test("nothing is lost when a process stops, however slowly its log is read", async () => {
  const child = run(program("await log.flush(); process.exit(0);"));
  const parts: Buffer[] = [];
  for await (const part of child.stdout) {
    parts.push(part);
    await delay(1);
  }
  expect(numbersIn(Buffer.concat(parts))).toEqual(Array.from({ length: written }, (_, n) => n));
});

test("a process that ends by itself, or by an error, writes what it has left", async () => {
  for (const end of ["process.exit(1);", "", "setTimeout(() => {}, 300);"]) {
    const child = run(program("").replace(`n < ${written}`, "n < 300") + end);
    const parts: Buffer[] = [];
    for await (const part of child.stdout) parts.push(part);
    expect(numbersIn(Buffer.concat(parts)), end).toHaveLength(300);
  }
});

test("what is logged while a line is being written is written too, and so is all that comes after", async () => {
  const file = join(folder, "steady.log");
  const log = createDestination(openSync(file, "w"));
  const isWritten = (words: string) =>
    expect.poll(() => readFileSync(file, "utf8"), { timeout: 4000 }).toBe(words);
  log.write("1\n");
  // Just after the timer that begins to write, and before the system has written.
  setTimeout(() => log.write("2\n"), 100);
  await isWritten("1\n2\n");
  log.write("3\n");
  await isWritten("1\n2\n3\n");
});

test("nobody reads: it goes on, and ends", async () => {
  const child = run(program("await log.flush(); process.exit(7);"));
  child.stdout.destroy();
  expect((await once(child, "exit"))[0]).toBe(7);
});

test("public pages are logged one by one, or counted", async () => {
  const said = (reading: "each" | "counted") => {
    const out: string[] = [];
    const lines = createLines(pino({ base: null }, { write: (line) => out.push(line) }), reading);
    for (let n = 0; n < 3; n += 1) lines.file("GET", "/guides/[slug]", 200);
    lines.file("HEAD", "/guides/[slug]", 304);
    lines.answer("POST", "/today", 303, 8, true);
    lines.writeCounts();
    return out.map((line) => {
      const { time, level, ...rest } = JSON.parse(line);
      expect([Math.abs(Date.now() - time) < 60_000, level]).toEqual([true, 30]);
      return rest;
    });
  };
  const page = { method: "GET", route: "/guides/[slug]", status: 200, ms: 0 };
  const form = { method: "POST", route: "/today", status: 303, ms: 8, left: true };
  expect(said("each")).toEqual([page, page, page, { ...page, method: "HEAD", status: 304 }, form]);
  expect(said("counted")).toEqual([
    form,
    { route: "/guides/[slug]", status: 200, answers: 3 },
    { route: "/guides/[slug]", status: 304, answers: 1 },
  ]);
});

test("a level above info says nothing of answers", () => {
  const out: string[] = [];
  const lines = createLines(pino({ level: "warn" }, { write: (line) => out.push(line) }), "each");
  lines.file("GET", "/", 200);
  lines.answer("GET", "/today", 200, 5, false);
  expect(out).toEqual([]);
});

test("what is logged again is counted, in its turn", async () => {
  const file = join(folder, "turns");
  const destination = createDestination(openSync(file, "a"));
  for (const route of ["/a", "/b", "/b", "/b", "/a"]) destination.write(`{"route":"${route}"}\n`);
  await destination.flush();
  destination.write('{"route":"/a"}\n');
  destination.flushSync();
  const said = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(said.map((line) => JSON.parse(line))).toEqual([
    { route: "/a" },
    { route: "/b", times: 3 },
    { route: "/a" },
    { route: "/a" },
  ]);
});

test("a disk that is full stops nobody", async () => {
  const destination = createDestination(openSync("/dev/full", "a"));
  for (let n = 0; n < 2000; n += 1) destination.write(`{"n":${n},"words":"${"x".repeat(100)}"}\n`);
  await destination.flush();
  const file = join(folder, "log");
  const well = createDestination(openSync(file, "a"));
  well.write("one\n");
  await well.flush();
  expect(readFileSync(file, "utf8")).toBe("one\n");
});

function run(source: string) {
  return spawn(process.execPath, ["--input-type=module", "--eval", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function numbersIn(log: Buffer): number[] {
  return log
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).n);
}
