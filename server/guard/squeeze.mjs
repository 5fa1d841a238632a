import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { preferredEncoding } from "../files.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {"br" | "gzip"} Encoding */

const quickly = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: () => createGzip({ level: 3 }),
};

/** A query of our own, such as "weeks=12" or a day: nobody's words, and too little to guess others by. */
const plainQuery = /^[a-z]{1,12}=[\d-]{1,10}(&[a-z]{1,12}=[\d-]{1,10})*$/;

/**
 * In what an answer that is drawn for this request may be compressed. Nothing where a page with a member's words repeats what
 * the address says, as Next's data does on every page: whoever can have a browser open many addresses, and sees how long
 * the answers are, could find the words out bit by bit (BREACH).
 * @param {Request} req
 * @returns {Encoding | undefined}
 */
export function squeezeFor(req) {
  const { url = "", headers } = req;
  const query = url.split("?", 2)[1] ?? "";
  const isMembers = /(^|[ ;])(__Host-)?tend-session=/.test(headers.cookie ?? "");
  if (isMembers && query !== "" && !plainQuery.test(query)) return undefined;
  const found = preferredEncoding(req, /** @type {const} */ (["br", "gzip"]));
  return found === "br" || found === "gzip" ? found : undefined;
}

/**
 * Compresses what an answer is, once its headers say that it is worth it. What waits when nothing more is written at once goes
 * out, so that a page still comes in the pieces in which it was drawn.
 * @param {Response} res as Node made it
 * @param {Encoding | undefined} encoding
 * @param {() => void} sendHead is called before the first of the body, unless the head is on its way already
 */
export function createSqueeze(res, encoding, sendHead) {
  /** @type {ReturnType<typeof squeezerInto> | undefined} */
  let squeezer;

  return {
    /** To be called when all headers are set and none is sent. @param {number} status */
    begin(status) {
      res.appendHeader("Vary", "Accept-Encoding");
      if (!encoding || !isWorthwhile(res, status)) return;
      res.removeHeader("Content-Length");
      res.setHeader("Content-Encoding", encoding);
      squeezer = squeezerInto(res, encoding);
    },
    /** @param {Parameters<Response["write"]>} given */
    write(...given) {
      if (!res.headersSent) sendHead();
      return Reflect.apply(squeezer?.write ?? res.write, res, given);
    },
    /** @param {Parameters<Response["end"]>} given */
    end(...given) {
      if (!res.headersSent) {
        const length = lengthOf(given[0]);
        if (length < shortest) encoding = undefined;
        // Of a page that was only asked after (HEAD), and not drawn, nobody knows the length.
        const isKnown = length > 0 || res.req.method !== "HEAD";
        if (isKnown && hasBody(res.statusCode)) res.setHeader("Content-Length", length);
        sendHead();
      }
      Reflect.apply(squeezer?.end ?? res.end, res, given);
    },
  };
}

/** In bytes: less is sent as it is, since it goes in one packet anyway. */
const shortest = 1000;

/** @param {unknown} body */
function lengthOf(body) {
  return typeof body === "string" || body instanceof Uint8Array ? Buffer.byteLength(body) : 0;
}

/** @param {number} status */
function hasBody(status) {
  return status !== 204 && status !== 304;
}

/**
 * Not where there is no body, or a short one, or one that is compressed as it is.
 * @param {Response} res
 * @param {number} status
 */
function isWorthwhile(res, status) {
  if (!hasBody(status) || res.hasHeader("content-encoding")) return false;
  const length = res.getHeader("content-length");
  if (length !== undefined && Number(length) < shortest) return false;
  return /^text\/|json|xml|javascript/.test(String(res.getHeader("content-type") ?? ""));
}

/**
 * @param {Response} res
 * @param {Encoding} encoding
 */
function squeezerInto(res, encoding) {
  const squeezer = quickly[encoding]();
  squeezer.on("data", (part) => {
    if (!res.write(part)) squeezer.pause();
  });
  squeezer.on("end", () => res.end());
  squeezer.on("error", () => res.destroy());
  // Backpressure: Next waits for the response's own "drain".
  squeezer.on("drain", () => res.emit("drain"));
  res.on("drain", () => squeezer.resume());
  res.once("close", () => squeezer.destroy());
  let isFlushing = false;

  return {
    /** @param {Parameters<Response["write"]>} given */
    write(...given) {
      if (!isFlushing) setImmediate(flush);
      isFlushing = true;
      return Reflect.apply(squeezer.write, squeezer, given);
    },
    /** @param {Parameters<Response["end"]>} given */
    end: (...given) => Reflect.apply(squeezer.end, squeezer, given),
  };

  function flush() {
    isFlushing = false;
    if (!squeezer.writableEnded && !squeezer.destroyed) squeezer.flush();
  }
}
