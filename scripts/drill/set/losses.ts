/** What is lost, under load, and what that costs. */
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { beginLoad, countLost, type Load, someWriter } from "./load.ts";
import type { RunningSet } from "./start.ts";

const writers = 6;

async function underLoad(set: RunningSet): Promise<Load> {
  const people = [];
  for (let count = 0; count < writers; count += 1) people.push(await someWriter());
  const load = await beginLoad(set.url, people);
  await enough(load, 20);
  return load;
}

/** Waits until that many more were saved. */
async function enough({ saved }: Load, more: number): Promise<void> {
  const wanted = saved.length + more;
  for (let left = 600; left > 0 && saved.length < wanted; left -= 1) await delay(100);
  assert.ok(saved.length >= wanted, `${saved.length} of ${wanted} were saved within a minute`);
}

const seen = ({ saved, failures, read }: Load) =>
  `${saved.length} saved, ${read} read, ${failures.length} failed`;
const failed = ({ failures }: Load) => failures.map(({ what }) => what);

/** A deployment: each is told to stop, and started anew, while the other serves. */
export async function rolledOver(set: RunningSet): Promise<string> {
  const load = await underLoad(set);
  for (const instance of set.instances) {
    await instance.stop();
    await instance.start();
    await enough(load, 10);
  }
  await load.end();
  assert.deepEqual(failed(load), []);
  assert.equal(await countLost(load), 0);
  return seen(load);
}

/** Those whose request it was busy with are told nothing; everybody else, and the next try, goes to the other. */
export async function instanceKilled(set: RunningSet): Promise<string> {
  const load = await underLoad(set);
  const [one] = set.instances;
  const began = performance.now();
  await one.kill();
  await enough(load, 20);
  const late = load.failures.filter(({ at }) => at - began > 5000).map(({ what }) => what);
  await one.start();
  await load.end();
  assert.deepEqual(late, [], "failures later than five seconds after it was killed");
  assert.ok(load.failures.length <= writers, `at most one failure a writer: ${failed(load)}`);
  assert.ok(
    load.failures.every(({ what }) => what.startsWith("write")),
    `what was only read was asked of the other: ${failed(load)}`,
  );
  assert.equal(await countLost(load), 0);
  return `${seen(load)}: ${failed(load).join(", ") || "nobody noticed"}`;
}

/** A COMMIT waits for the standby, so that what was said to be saved is there once that takes over. */
export async function primaryLost(set: RunningSet): Promise<string> {
  const load = await underLoad(set);
  const began = performance.now();
  await set.pair.killPrimary();
  await set.pair.promote();
  const promoted = (performance.now() - began) / 1000;
  await enough(load, 20);
  await load.end();
  const after = load.saved.map(({ at }) => at).filter((at) => at > began + 1000 * promoted);
  const outage = (Math.min(...after) - began) / 1000;
  assert.equal(await countLost(load), 0, "nothing that was said to be saved is lost");
  assert.deepEqual(
    failed(load).filter((what) => what.startsWith("/guides")),
    [],
    "guides go on",
  );
  const kinds = [...new Set(failed(load))].join(", ");
  return `${seen(load)} (${kinds}); nobody could save for ${outage.toFixed(1)} s, ${promoted.toFixed(1)} of them until it was promoted`;
}
