/** Counting right across processes: each asks the first, which counts for all. */

/** How long an answer is waited for, in milliseconds: whoever counts must keep nobody from being answered. */
const patience = 1000;

/** @typedef {(key: string, limit: number) => number | undefined} Count the seconds to wait, when it is one too many */
/** @typedef {{ count: { id: number, key: string, limit: number } }} Question */
/** @typedef {{ counted: { id: number, wait?: number } }} Answer */

/**
 * Counts in this process alone, by the minute.
 * @param {() => number} [clock] in milliseconds
 * @returns {Count}
 */
export function createCount(clock = () => performance.now()) {
  const seconds = 60;
  /** @type {Map<string, number>} */
  let counts = new Map();
  let since = clock();

  return (key, limit) => {
    const passed = (clock() - since) / 1000;
    if (passed >= seconds) {
      counts = new Map();
      since = clock();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > limit ? Math.max(1, Math.ceil(seconds - passed)) : undefined;
  };
}

/** In the first process, one for all. */
const countForAll = createCount();

/** Answers what one of the others asks. @param {import("node:cluster").Worker} worker */
export function answerCounts(worker) {
  worker.on("message", (/** @type {Partial<Question>} */ { count }) => {
    if (!count) return;
    const { id, key, limit } = count;
    // It may have died since it asked. Without somebody to tell, Node would end the first process for that.
    worker.send({ counted: { id, wait: countForAll(key, limit) } }, () => {});
  });
}

/**
 * In one of the others: has the first process count.
 * @returns {(key: string, limit: number) => Promise<number | undefined>}
 */
export function createSharedCount() {
  let last = 0;
  /** @type {Map<number, (wait: number | undefined) => void>} */
  const waiting = new Map();
  process.on("message", (/** @type {Partial<Answer>} */ { counted }) => {
    if (counted) waiting.get(counted.id)?.(counted.wait);
  });

  return (key, limit) =>
    new Promise((done) => {
      last += 1;
      const id = last;
      const timer = setTimeout(settle, patience);
      waiting.set(id, settle);
      process.send?.({ count: { id, key, limit } });

      /** @param {number} [wait] */
      function settle(wait) {
        clearTimeout(timer);
        waiting.delete(id);
        done(wait);
      }
    });
}
