/**
 * Puts our headers on what Next answers, in place of its own, and our words in place of its error page, whose
 * inline style and scripts the policy forbids.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {Record<string, string>} headers
 * @param {import("./pages.mjs").Plain} plain
 */
export function guard(req, res, headers, plain) {
  const { writeHead, write, end } = res;
  const asksForPage = !req.headers.rsc && !req.headers["next-action"];
  let isReplaced = false;

  Object.assign(res, {
    writeHead(/** @type {Parameters<typeof writeHead>} */ ...given) {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      res.setHeader("Cache-Control", "private, no-store");
      res.appendHeader("Vary", "Cookie");
      res.removeHeader("ETag");
      return writeHead.apply(res, given);
    },
    write(/** @type {Parameters<typeof write>} */ ...given) {
      if (!replace()) return write.apply(res, given);
      for (const each of given) if (typeof each === "function") each();
      return true;
    },
    end(/** @type {Parameters<typeof end>} */ ...given) {
      return replace() ? res : end.apply(res, given);
    },
  });

  function replace() {
    if (isReplaced || res.headersSent || res.statusCode < 500 || !asksForPage) return isReplaced;
    isReplaced = true;
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    Object.assign(res, { writeHead, write, end });
    plain(req, res, "failed");
    // Next goes on with its own page, which nobody gets.
    Object.assign(res, { write: () => true, end: () => res });
    return true;
  }
}
