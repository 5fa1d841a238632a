/** @typedef {{ method: string, url: string, rawHeaders: string[] }} Plain what is read of a request; the rest are Node’s own names for it */

/** More than any browser’s cookies for us and its other lines come to, in bytes. */
const longest = 4096;

/** One whole request without a body, and nothing after it: a path, and lines of a token, a colon and printable ASCII (RFC 9112). */
const plain = /^(GET|HEAD) (\/[!-~]*) HTTP\/1\.1\r\n((?:[!#$%&'*+.^_`|~\w-]+:[\t -~]*\r\n)+)\r\n$/;

/** What makes more of it than a question and its answer: a body, an Expect header, or a word on what becomes of the connection. */
const involved =
  /(?:^|\n)(?:content-length|transfer-encoding|expect|(?:proxy-)?connection(?!:[\t ]*keep-alive[\t ]*\r)):/i;

/**
 * Reads a request of the plainest kind, which is how every browser asks for a page. It is stricter than HTTP, since all else is
 * left to Node, whose parser is the one that knows HTTP.
 * @param {Buffer} piece as it came from the network
 * @returns {Plain | undefined} undefined where there is the least doubt
 */
export function readPlain(piece) {
  if (piece.length > longest) return undefined;
  const [, method, url, lines] = plain.exec(piece.toString("latin1")) ?? [];
  if (method === undefined || url === undefined || lines === undefined || involved.test(lines))
    return undefined;
  /** @type {string[]} */
  const rawHeaders = [];
  for (let at = 0; at < lines.length; ) {
    const colon = lines.indexOf(":", at);
    const end = lines.indexOf("\r\n", colon);
    rawHeaders.push(lines.slice(at, colon), lines.slice(colon + 1, end).trim());
    at = end + 2;
  }
  return { method, url, rawHeaders };
}
