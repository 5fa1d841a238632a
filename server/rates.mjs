import cluster from "node:cluster";
import { clientAddress } from "./client-address.mjs";
import { createCount, createSharedCount } from "./workers/counts.mjs";

/**
 * Rate limits for what takes the processor’s time, in requests a minute from one IP address: more than any
 * household or clinic does, and less than would keep others waiting.
 * @type {Record<string, number>}
 */
export const limits = {
  "/search": 600,
  "/suggested/code.png": 120,
  "/suggested/pack.pdf": 20,
  "/guides/[slug]/handout/pdf": 120,
  "/guides/[slug]/[file]/pdf": 120,
  "/care-plan/blank/[file]/pdf": 120,
  "/check-in/blank/[file]/pdf": 120,
  "/paths/staying-well/[file]/pdf": 120,
  "/summary/pdf": 120,
  "/care-plan/[file]": 120,
  "/journal/book/[file]": 60,
  "/path/staying-well/[walk]/[file]": 120,
  "/settings/export.json": 60,
  "/settings/export/[table]": 120,
  "/settings/export/journal.md": 60,
  "/settings/import/file": 30,
};

/**
 * Nothing is written down: it is this machine’s time that is kept.
 * @param {Pick<import("#settings.mjs").Settings, "TRUST_PROXY">} settings
 * @param {(key: string, limit: number) => number | undefined | Promise<number | undefined>} [count]
 */
export function createRates({ TRUST_PROXY }, count = cluster.isWorker ? createSharedCount() : createCount()) {
  /**
   * @param {import("node:http").IncomingMessage} req
   * @param {string} route
   * @returns the seconds to wait, when this is one too many
   */
  return function tooMany(req, route) {
    const limit = limits[route];
    return limit === undefined ? undefined : count(`${route} ${clientAddress(req, TRUST_PROXY)}`, limit);
  };
}
