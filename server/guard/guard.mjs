import { clearHeaders, leavingHeaders } from "../headers.mjs";
import { createSqueeze } from "./squeeze.mjs";
import { standIn } from "./stand-in.mjs";

/**
 * What Next is to write its answer to. Our headers stand on it in place of its own. Where Next would show an error page it sends an
 * empty one for its scripts to fill, with inline styles that the policy forbids: `instead` says what is sent in its place.
 * @param {import("node:http").ServerResponse} res
 * @param {Record<string, string>} headers
 * @param {(status: number) => (() => void) | undefined} instead
 * @param {(status: number) => { status: number, wait?: number }} settled the status to send, when the headers are sent,
 *   and the seconds after which to try again
 * @param {import("./squeeze.mjs").Encoding | undefined} encoding in which it may be compressed
 */
export function guard(res, headers, instead, settled, encoding) {
  let isReplaced = false;
  const squeeze = createSqueeze(res, encoding, () => writeHead(res.statusCode));
  const guarded = standIn(res, { writeHead, flushHeaders, write, end });
  return guarded;

  /** @param {Parameters<typeof res.writeHead>} given */
  function writeHead(...given) {
    if (replace(given[0])) return guarded;
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
    res.writeHead(status);
    return guarded;
  }

  function flushHeaders() {
    // They go out with the first of the page, which Next writes next, and not in a packet of their own.
    if (!replace(res.statusCode) && !res.headersSent) writeHead(res.statusCode);
  }

  /** @param {Parameters<typeof res.write>} given */
  function write(...given) {
    if (!replace(res.statusCode)) return squeeze.write(...given);
    for (const each of given) if (typeof each === "function") each();
    return true;
  }

  /** @param {Parameters<typeof res.end>} given */
  function end(...given) {
    if (!replace(res.statusCode)) squeeze.end(...given);
    return guarded;
  }

  /** Whether something else was sent; what Next goes on to write is discarded then. @param {number} status */
  function replace(status) {
    const answer = isReplaced || res.headersSent ? undefined : instead(status);
    if (!answer) return isReplaced;
    isReplaced = true;
    clearHeaders(res);
    answer();
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
