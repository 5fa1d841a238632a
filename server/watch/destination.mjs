/**
 * Where all that this process logs goes: its standard output. What is logged together is written together, off the event loop;
 * a write for each answer would cost as much as the answer. Not pino’s own (sonic-boom), which takes longer to put a line by
 * than a file takes to be answered.
 */
import cluster from "node:cluster";
import { write, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { createWaiting } from "./waiting.mjs";

/** What a pipe takes whole (PIPE_BUF), where several workers write to one; alone, more at once is cheaper. */
const atOnce = cluster.isWorker ? 4096 : 65_536;
/** While nobody takes what is written, so many characters are kept, and the rest is lost. */
const most = 4_000_000;
/** In milliseconds. A process that is killed outright takes with it what it has logged since then. */
const pause = 100;

// On globalThis, since Next bundles this file into its pages: two writers to one pipe would cut each other's lines.
const key = Symbol.for("tend.log");
/** @typedef {ReturnType<typeof createDestination>} Destination */
/** @type {typeof globalThis & { [key]?: Destination }} */
const kept = globalThis;

/** @returns {Destination} */
export function logDestination() {
  kept[key] ??= createDestination(1);
  return kept[key];
}

/** @param {number} fd */
export function createDestination(fd) {
  const waiting = createWaiting(most);
  /** What the system is writing just now. @type {Promise<void> | undefined} */
  let writing;
  let isTimed = false;
  let isGone = false;
  process.once("exit", flushSync);
  return { write: add, flushSync, flush };

  /** @param {string} line */
  function add(line) {
    if (isGone) return;
    waiting.add(line);
    if (waiting.length() >= atOnce) writing ??= writeWhile(() => waiting.length() >= atOnce);
    else writeSoon();
  }

  function writeSoon() {
    if (!isTimed) setTimeout(writeRest, pause).unref();
    isTimed = true;
  }

  function writeRest() {
    isTimed = false;
    // It may have been flushed with the write before.
    if (waiting.length() > 0 && !isGone) writing ??= writeWhile(() => waiting.length() > 0);
  }

  /** Little is left to wait for more: each write costs the same. @param {() => boolean} isEnough */
  async function writeWhile(isEnough) {
    while (isEnough() && !isGone) isGone = await isReaderGone(fd, Buffer.from(waiting.take(atOnce)));
    writing = undefined;
    if (waiting.length() > 0) writeSoon();
  }

  /** For the last moment, when nothing can be waited for. */
  function flushSync() {
    if (isGone || waiting.length() === 0) return;
    try {
      // Unlike `writeSync`, it goes on after a partial write.
      writeFileSync(fd, waiting.takeAll());
    } catch {
      // Nobody is left to be told.
    }
  }

  /** Waits until all is written, for no longer than a second: whoever read the log may have stopped doing so. */
  async function flush() {
    const end = performance.now() + 1000;
    while ((writing || waiting.length() > 0) && !isGone && performance.now() < end) {
      writeRest();
      await Promise.race([writing, delay(100)]);
    }
  }
}

/**
 * Writes a piece; gives whether nobody reads any more.
 * @param {number} fd
 * @param {Buffer} piece
 */
async function isReaderGone(fd, piece) {
  for (let from = 0; from < piece.length; ) {
    const { error, written } = await writeFrom(fd, piece, from);
    if (error?.code === "EPIPE") return true;
    if (error?.code === "EAGAIN") await delay(20);
    // A disk that is full is no reason to stop answering.
    else if (error) return false;
    from += written;
  }
  return false;
}

/**
 * @param {number} fd
 * @param {Buffer} piece
 * @param {number} from
 * @returns {Promise<{ error: NodeJS.ErrnoException | null, written: number }>}
 */
function writeFrom(fd, piece, from) {
  return new Promise((done) => write(fd, piece, from, (error, written = 0) => done({ error, written })));
}
