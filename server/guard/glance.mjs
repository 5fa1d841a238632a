import { single } from "./repeats.mjs";

/** A bit for each name that is looked at. @type {Map<string, number>} */
const bits = new Map([...single, "accept-encoding", "if-none-match"].map((name, at) => [name, 1 << at]));
const hosted = bits.get("host") ?? 0;
/** Whether a looked-for name has this length: most others are passed over by it, without being compared. @type {boolean[]} */
const lengths = [];
for (const name of bits.keys()) lengths[name.length] = true;

/**
 * What a published file is chosen by, from the lines of a request as they came: Node makes its `headers` of all of them when
 * they are first asked for, which costs more than the rest of our part in the answer.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "rawHeaders">} req
 * @returns {import("../files.mjs").Wishes | undefined} undefined where all is to be looked at with care, as for a form, for the
 *   data of a page, or without a host
 */
export function glance({ method, rawHeaders }) {
  if (method !== "GET" && method !== "HEAD") return undefined;
  let seen = 0;
  let accepted;
  let match;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const sent = rawHeaders[at] ?? "";
    if (!lengths[sent.length]) continue;
    const name = sent.toLowerCase();
    const bit = bits.get(name);
    if (bit === undefined) continue;
    if (name === "rsc" || (seen & bit) !== 0) return undefined;
    seen |= bit;
    if (name === "accept-encoding") accepted = rawHeaders[at + 1];
    else if (name === "if-none-match") match = rawHeaders[at + 1];
  }
  return (seen & hosted) === 0 ? undefined : { accepted, match };
}
