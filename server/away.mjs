/**
 * What is found out about an answer while Next makes it, and Next gives no way to say: a page in the App Router cannot set
 * its status, nor does its title know what an action said before it. The page and our server run in one process, and share this by the request that both are busy with.
 */
import { AsyncLocalStorage } from "node:async_hooks";

/**
 * `tooOften`: the seconds after which a form may be sent again, where it came too often.
 * @typedef {{ isAway: boolean, isUndrawn: boolean, isWrong: boolean, tooOften?: number }} Finding
 */

// On globalThis, since Next bundles this file into its pages, more than once.
const key = Symbol.for("tend.findings");
/** @type {typeof globalThis & { [key]?: AsyncLocalStorage<Finding> }} */
const kept = globalThis;
kept[key] ??= new AsyncLocalStorage();
const findings = kept[key];

/**
 * @param {(finding: Finding) => Promise<void>} answer
 * @returns {Promise<void>}
 */
export function whileFinding(answer) {
  /** @type {Finding} */
  const finding = { isAway: false, isUndrawn: false, isWrong: false };
  return findings.run(finding, () => answer(finding));
}

/** A query could not reach the database: if the answer fails, it is a 503, and the page says so. */
export function findAway() {
  const finding = findings.getStore();
  if (finding) finding.isAway = true;
}

/** The page or action says itself that the database is away, so that what it drew is kept, with the status 503. */
export function findUndrawn() {
  const finding = findings.getStore();
  if (finding) finding.isUndrawn = true;
}

/** A form could not be used: the page that is drawn with it says so in its title. */
export function findWrong() {
  const finding = findings.getStore();
  if (finding) finding.isWrong = true;
}

/**
 * A form came more often than it may: the answer is a 429, and says when to come again.
 * @param {number} seconds
 */
export function findTooOften(seconds) {
  const finding = findings.getStore();
  if (finding) finding.tooOften = seconds;
}

/** @returns {boolean} false while pages are published, which are the same for everybody */
export function isFoundWrong() {
  return findings.getStore()?.isWrong ?? false;
}
