import { leavingHeaders } from "../headers.mjs";

/**
 * Puts our headers on what Next answers, in place of its own. Where Next would show an error page it sends an empty
 * one for its scripts to fill, with inline styles that the policy forbids: `instead` says what is sent in its place.
 * @param {import("node:http").ServerResponse} res
 * @param {Record<string, string>} headers
 * @param {(status: number) => (() => void) | undefined} instead
 * @param {(status: number) => { status: number, wait?: number }} [settled] the status to send, when the headers are sent,
 *   and the seconds after which to try again
 */
export function guard(res, headers, instead, settled = (status) => ({ status })) {
  const { writeHead, flushHeaders, write, end } = res;
  let isReplaced = false;

  Object.assign(res, {
    writeHead(/** @type {Parameters<typeof writeHead>} */ ...given) {
      if (replace(given[0])) return res;
      const { status, wait } = settled(given[0]);
      given[0] = status;
      if (wait) res.setHeader("Retry-After", wait);
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      for (const [name, value] of Object.entries(leavingHeaders(res.getHeader("set-cookie"))))
        res.setHeader(name, value);
      res.setHeader("Cache-Control", "private, no-store");
      res.appendHeader("Vary", "Cookie");
      res.removeHeader("ETag");
      return writeHead.apply(res, given);
    },
    flushHeaders() {
      if (!replace(res.statusCode)) flushHeaders.call(res);
    },
    write(/** @type {Parameters<typeof write>} */ ...given) {
      if (!replace(res.statusCode)) return write.apply(res, given);
      for (const each of given) if (typeof each === "function") each();
      return true;
    },
    end(/** @type {Parameters<typeof end>} */ ...given) {
      return replace(res.statusCode) ? res : end.apply(res, given);
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
    // Next goes on with its own page, which nobody gets.
    Object.assign(res, { writeHead: () => res, flushHeaders: () => {}, write: () => true, end: () => res });
    return true;
  }
}
