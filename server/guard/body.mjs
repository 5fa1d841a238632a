import { IncomingMessage } from "node:http";

/** A long journal entry is some 50 KB. Next itself stops at 1 MiB, with an error where we have a page. */
const limit = 1_000_000;

/** Routes that take a file, in the field "file", and how many bytes come there at most. @type {Record<string, number>} */
export const fileRoutes = { "/settings/import/file": 32_000_000 };

/**
 * Reads a whole body, so that it can be looked at before Next acts on it.
 * @param {IncomingMessage} req
 * @param {number} [most] bytes
 * @returns {Promise<Buffer | "too large" | "gone">}
 */
export function readBody(req, most = limit) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    req.on("data", (/** @type {Buffer} */ chunk) => {
      size += chunk.length;
      // The rest is drained: a browser whose connection is reset while it uploads shows no answer.
      if (size > most) resolve("too large");
      else chunks.push(chunk);
    });
    req.on("end", () => resolve(Buffer.concat(chunks)));
    req.on("error", () => resolve("gone"));
    req.on("close", () => resolve("gone"));
  });
}

/**
 * The same request again, for Next to read.
 * @param {IncomingMessage} req
 * @param {Buffer} body
 */
export function replay(req, body) {
  const copy = new IncomingMessage(req.socket);
  Object.assign(copy, { method: req.method, url: req.url, httpVersion: req.httpVersion, complete: true });
  if (body.length > 0) copy.push(body);
  copy.push(null);
  return copy;
}
