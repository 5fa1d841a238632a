import { leavingHeaders } from "../headers.mjs";
import { createSqueeze } from "./squeeze.mjs";

/**
 * Puts our headers on what Next answers, in place of its own. Where Next would show an error page it sends an empty
 * one for its scripts to fill, with inline styles that the policy forbids: `instead` says what is sent in its place.
 * @param {import("node:http").ServerResponse} res
 * @param {Record<string, string>} headers
 * @param {(status: number) => (() => void) | undefined} instead
 * @param {(status: number) => { status: number, wait?: number }} settled the status to send, when the headers are sent,
 *   and the seconds after which to try again
 * @param {import("./squeeze.mjs").Encoding | undefined} encoding in which it may be compressed
 */
export function guard(res, headers, instead, settled, encoding) {
  const { writeHead, flushHeaders, write, end } = res;
  let isReplaced = false;
  const squeeze = createSqueeze(res, encoding);

  Object.assign(res, {
    writeHead(/** @type {Parameters<typeof writeHead>} */ ...given) {
      if (replace(given[0])) return res;
      const { status, wait } = settled(given[0]);
      setAll(
        res,
        given.slice(1).find((each) => typeof each === "object"),
      );
      if (wait) res.setHeader("Retry-After", wait);
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      for (const [name, value] of Object.entries(leavingHeaders(res.getHeader("set-cookie"))))
        res.setHeader(name, value);
      res.setHeader("Cache-Control", "private, no-store");
      res.appendHeader("Vary", "Cookie");
      res.removeHeader("ETag");
      squeeze.begin(status);
      return writeHead.call(res, status);
    },
    flushHeaders() {
      // They go out with the first of the page, which Next writes next, and not in a packet of their own.
      if (!replace(res.statusCode) && !res.headersSent) res.writeHead(res.statusCode);
    },
    write(/** @type {Parameters<typeof write>} */ ...given) {
      if (!replace(res.statusCode)) return squeeze.write(...given);
      for (const each of given) if (typeof each === "function") each();
      return true;
    },
    end(/** @type {Parameters<typeof end>} */ ...given) {
      return replace(res.statusCode) ? res : squeeze.end(...given);
    },
  });

  /** @param {number} status */
  function replace(status) {
    const answer = isReplaced || res.headersSent ? undefined : instead(status);
    if (!answer) return isReplaced;
    isReplaced = true;
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    Object.assign(res, { writeHead, flushHeaders, write, end });
    answer();
    // What Next goes on to write is discarded.
    Object.assign(res, { writeHead: () => res, flushHeaders: () => {}, write: () => true, end: () => res });
    return true;
  }
}

/**
 * Headers that were given last would have the last word. What Next gives so are a record, or names and values by turns.
 * @param {import("node:http").ServerResponse} res
 * @param {unknown} headers
 */
function setAll(res, headers) {
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1]]] : []))
    : Object.entries(headers ?? {});
  for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value);
}
