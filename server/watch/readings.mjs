/**
 * What the app tells of itself while it runs. Next bundles its own copies of what it imports, so the app and the server
 * around it meet on globalThis, and hand each other numbers: no name, no word, no address.
 */

/**
 * What is looked up when somebody asks. `undefined` where it cannot be known just now, or there is no such thing.
 * @typedef {object} Readings
 * @property {boolean} isDatabaseThere
 * @property {number | undefined} lettersWaiting
 * @property {number | undefined} oldestLetterSeconds
 * @property {number | undefined} remindersLate
 * @property {number | undefined} backupSeconds the age of the newest
 * @property {number} poolSize
 */

/** What happened, counted since the start. */
const counted = /** @type {const} */ ([
  "letters-sent",
  "letters-not-taken",
  "reminder-looks",
  "backups-taken",
  "backups-failed",
  "database-away",
]);
/** @typedef {(typeof counted)[number]} Counted */

/**
 * @typedef {object} Shared
 * @property {Record<Counted, number>} counts
 * @property {(() => Promise<Readings>) | undefined} read
 * @property {Set<() => () => void>} watchers of questions to the database: called when one begins, and what they give, at its end
 */

const key = Symbol.for("tend.readings");
/** @type {typeof globalThis & { [key]?: Shared }} */
const kept = globalThis;
kept[key] ??= { counts: noCounts(), read: undefined, watchers: new Set() };
const shared = kept[key];

/** @returns {Record<Counted, number>} */
function noCounts() {
  return /** @type {Record<Counted, number>} */ (Object.fromEntries(counted.map((name) => [name, 0])));
}

/** @param {Counted} what */
export function tally(what) {
  shared.counts[what] += 1;
}

/** @returns {Readonly<Record<Counted, number>>} */
export function countsSoFar() {
  return shared.counts;
}

/** @param {() => Promise<Readings>} read */
export function offerReadings(read) {
  shared.read = read;
}

/** @returns {Promise<Readings | undefined>} undefined while the app has not started */
export async function readingsNow() {
  return shared.read?.();
}

/**
 * Says that the database is asked something.
 * @returns what to call once it is over
 */
export function beginQuestion() {
  const ends = [...shared.watchers].map((watcher) => watcher());
  return () => {
    for (const end of ends) end();
  };
}

/** @param {() => () => void} watcher */
export function watchQuestions(watcher) {
  shared.watchers.add(watcher);
}
