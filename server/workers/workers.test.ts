import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workersFor } from "./how-many.mjs";

const folder = mkdtempSync(join(tmpdir(), "tend-workers-"));
const file = (name: string) => JSON.stringify(join(import.meta.dirname, name));

// One process of several, as Tend's are, with answers of its own.
writeFileSync(
  join(folder, "worker.mjs"),
  `
  import { createServer } from "node:http";
  import { createSharedCount } from ${file("counts.mjs")};
  import { createStop } from ${file("../stop.mjs")};
  import { untilShut } from ${file("door.mjs")};
  const count = createSharedCount();
  const server = createServer(async (req, res) => {
    watch(res);
    await untilClosed();
    if (req.url === "/die") process.exit(1);
    if (req.url === "/slow") await new Promise((done) => setTimeout(done, 700));
    // So that the other finds something to do.
    for (const until = performance.now() + 5; performance.now() < until; );
    if (req.url === "/count") return res.end(String(await count("a", 10)));
    res.end(JSON.stringify({ pid: process.pid, timers: process.env.TEND_TIMERS, inside: process.env.TEND_INSIDE }));
  });
  const { stop, watch, untilClosed } = createStop(server, untilShut);
  const told = (what) => new Promise((done) => process.on("message", (said) => said === what && done()));
  const [stopping, closing, hurry] = ["stop", "close", "hurry"].map(told);
  process.on("disconnect", () => process.exit(1));
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
  await stopping;
  await stop({ grace: closing, patience: 10_000, hurry });
  process.exit(0);`,
);
writeFileSync(
  join(folder, "first.mjs"),
  `
  import { startWorkers } from ${file("workers.mjs")};
  const stop = await startWorkers({ program: ${JSON.stringify(join(folder, "worker.mjs"))}, count: 2, say: () => {} });
  process.once("SIGTERM", async () => {
    await stop({ grace: new Promise((done) => setTimeout(done, 300)), hurry: new Promise(() => {}) });
    process.exit(0);
  });
  console.log("up");`,
);

let first: ChildProcess;
let url: string;

beforeAll(async () => {
  ({ first, url } = await startBoth());
});

async function startBoth(): Promise<{ first: ChildProcess; url: string }> {
  const started = spawn(process.execPath, [join(folder, "first.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let at = "";
  for await (const line of createInterface(started.stdout)) {
    if (line === "up") break;
    at = `http://127.0.0.1:${line}`;
  }
  return { first: started, url: at };
}

afterAll(() => {
  first.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

type Seen = { pid: number; timers: string; inside: string };

/** Each on a connection of its own, and more than one of them is free to take. */
async function look(): Promise<Map<number, Seen>> {
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask("/")));
  return new Map(answers.map((seen) => [seen.pid, seen]));
}

async function ask(path: string, of = url): Promise<Seen> {
  const answer = await fetch(of + path, { headers: { connection: "close" } });
  return (await answer.json()) as Seen;
}

const stops = process.env.DRILL === "stops" ? 50 : 3;
const patient = { timeout: 20_000 };

async function timersOfBoth(): Promise<string> {
  const all = [...(await look()).values()];
  return all
    .map(({ timers }) => timers)
    .sort()
    .join();
}

test("two answer at one address; one keeps the timers, and both know what is asked from inside", async () => {
  await expect.poll(timersOfBoth, patient).toBe("no,yes");
  const secrets = async () => [...(await look()).values()].map(({ inside }) => inside);
  await expect.poll(async () => (await secrets()).length, patient).toBe(2);
  expect(new Set(await secrets()).size).toBe(1);
});

test("a limit holds across both", async () => {
  const counted = await Promise.all(
    Array.from({ length: 30 }, async () => {
      const answer = await fetch(`${url}/count`, { headers: { connection: "close" } });
      return answer.text();
    }),
  );
  expect(counted.filter((wait) => wait === "undefined")).toHaveLength(10);
  expect(counted.filter((wait) => Number(wait) > 0)).toHaveLength(20);
});

test(
  "one that dies takes nothing of the other with it, and is started again with its part",
  patient,
  async () => {
    const known = new Map<number, Seen>();
    const sizeOnceLooked = async () => {
      for (const [pid, seen] of await look()) known.set(pid, seen);
      return known.size;
    };
    await expect.poll(sizeOnceLooked, patient).toBe(2);
    const underWay = Array.from({ length: 20 }, () => ask("/slow").catch(() => undefined));
    await delay(300);
    await expect(ask("/die")).rejects.toThrow();
    const finished = (await Promise.all(underWay)).flatMap((seen) => seen ?? []);
    // It may have been the one that had taken them all.
    expect(new Set(finished.map(({ pid }) => pid)).size).toBeLessThanOrEqual(1);
    await expect.poll(sizeOnceLooked, patient).toBe(3);
    await expect.poll(timersOfBoth, patient).toBe("no,yes");
  },
);

test("a stop finishes what is under way, and then nobody listens", async () => {
  const exited = once(first, "exit");
  const underWay = Array.from({ length: 10 }, () => ask("/slow"));
  await delay(100);
  first.kill("SIGTERM");
  expect(await Promise.all(underWay)).toHaveLength(10);
  expect((await exited)[0]).toBe(0);
  await expect(ask("/")).rejects.toThrow();
});

test(`whoever comes again at once is not cut while both stop, ${stops} times`, {
  timeout: 600_000,
}, async () => {
  const ends = new Set<string>();
  for (let left = stops; left > 0; left -= 1) {
    const both = await startBoth();
    const exited = once(both.first, "exit");
    const visitors = Array.from({ length: 20 }, () => askUntilRefused(both.url));
    await delay(100);
    both.first.kill("SIGTERM");
    for (const end of await Promise.all(visitors)) ends.add(end);
    await exited;
  }
  expect([...ends]).toEqual(["ECONNREFUSED"]);
});

/** By what it ended, as the system calls it. */
async function askUntilRefused(of: string): Promise<string> {
  for (;;) {
    const end = await ask("/", of).then(
      () => undefined,
      ({ cause }: Error) => (cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"),
    );
    if (end) return end;
  }
}

test("how many there are follows from the machine", () => {
  const gigabyte = 1024 ** 3;
  const on = (cores: number, memory: number, METRICS_TOKEN?: string) =>
    workersFor({ METRICS_TOKEN }, { cores, memory: memory * gigabyte });
  expect([on(1, 4), on(2, 8), on(4, 16), on(64, 256), on(8, 2)]).toEqual([1, 1, 3, 4, 2]);
  expect(on(8, 64, "0123456789abcdef")).toBe(1);
});
