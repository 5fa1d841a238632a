/** Several processes that answer at one address, for machines with several cores. They are started, watched and stopped here. */
import cluster from "node:cluster";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { answerCounts } from "./counts.mjs";
import { answerShut } from "./door.mjs";

/** @typedef {import("node:cluster").Worker} Worker */

/** In milliseconds: one that ends as soon as it is started is not started again at once. */
const [shortLife, longestPause] = [10_000, 30_000];

/**
 * @param {object} what
 * @param {string} what.program the file that each of them runs
 * @param {number} what.count
 * @param {(line: string) => void} what.say
 * @returns how to stop them
 * @throws when one of them does not start
 */
export async function startWorkers({ program, count, say }) {
  let isStopping = false;
  let pause = 0;
  /** Who keeps the timers: mails, reminders, backups. @type {Worker | undefined} */
  let first;
  // What Next asks of its own address may reach another of them (server/next.mjs).
  process.env.TEND_INSIDE = randomBytes(16).toString("hex");
  // The kernel gives the next connection to whichever worker accepts it. With round robin, those handed to a worker that dies would hang.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: program, execArgv: process.execArgv, args: [] });
  await Promise.all(Array.from({ length: count }, startFirst));
  return stop;

  async function startFirst() {
    const worker = fork();
    const ended = once(worker, "exit");
    const isUp = await Promise.race([once(worker, "listening").then(() => true), ended.then(() => false)]);
    if (!isUp) throw new Error("Tend does not start: one of its processes ended.");
    replaceWhenEnded(worker);
  }

  function fork() {
    const keepsTimers = first === undefined;
    const worker = cluster.fork({ TEND_TIMERS: keepsTimers ? "yes" : "no" });
    if (keepsTimers) first = worker;
    for (const answer of [answerCounts, answerShut]) answer(worker);
    return worker;
  }

  /** @param {Worker} worker */
  function replaceWhenEnded(worker) {
    const began = performance.now();
    worker.once("exit", async (code, signal) => {
      if (first === worker) first = undefined;
      if (isStopping) return;
      pause = performance.now() - began < shortLife ? Math.min(2 * pause + 500, longestPause) : 0;
      say(`A process of Tend’s ended (${signal ?? code}), and is started again.`);
      await delay(pause);
      if (!isStopping) replaceWhenEnded(fork());
    });
  }

  /**
   * One after the other but the last, so that whoever comes meanwhile is answered; the last closes the door.
   * @param {{ grace: Promise<unknown>, hurry: Promise<unknown> }} limits
   */
  async function stop({ grace, hurry }) {
    isStopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const ends = workers.map((worker) => once(worker, "exit"));
    tell("stop", workers);
    hurry.then(() => tell("hurry", workers));
    await Promise.race([grace, hurry]);
    tell("close", workers.slice(1));
    await Promise.all(ends.slice(1));
    tell("close", workers);
    await Promise.all(ends);
  }
}

/** Those that are there: one may die meanwhile, which is no failure of the stop. @param {string} what @param {Worker[]} whom */
function tell(what, whom) {
  for (const worker of whom) if (worker.isConnected()) worker.send(what, () => {});
}
