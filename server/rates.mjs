import { clientAddress } from "./client-address.mjs";

const seconds = 60;

/**
 * Rate limits for what takes the processor’s time, in requests a minute from one IP address: more than any
 * household or clinic does, and less than would keep others waiting.
 * @type {Record<string, number>}
 */
const limits = {
  "/search": 600,
  "/suggested/code.png": 120,
  "/suggested/pack.pdf": 20,
  "/guides/[slug]/handout/pdf": 120,
  "/summary/pdf": 120,
};

/**
 * Counts in this process alone: it is this machine’s time that is kept. Nothing is written down.
 * @param {Pick<import("#settings.mjs").Settings, "TRUST_PROXY">} settings
 * @param {() => number} [clock] in milliseconds
 */
export function createRates({ TRUST_PROXY }, clock = () => performance.now()) {
  /** @type {Map<string, number>} */
  let counts = new Map();
  let since = clock();

  /**
   * @param {import("node:http").IncomingMessage} req
   * @param {string} route
   * @returns {number | undefined} the seconds to wait, when this is one too many
   */
  return function tooMany(req, route) {
    const limit = limits[route];
    if (limit === undefined) return undefined;
    const passed = (clock() - since) / 1000;
    if (passed >= seconds) {
      counts = new Map();
      since = clock();
    }
    const key = `${route} ${clientAddress(req, TRUST_PROXY)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > limit ? Math.max(1, Math.ceil(seconds - passed)) : undefined;
  };
}
