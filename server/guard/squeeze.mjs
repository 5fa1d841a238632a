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
 */
export function createSqueeze(res, encoding) {
  const { write, end } = res;
  /** @type {ReturnType<typeof squeezerInto> | undefined} */
  let squeezer;

  return {
    /** To be called when all headers are set and none is sent. @param {number} status */
    begin(status) {
      res.appendHeader("Vary", "Accept-Encoding");
      if (!encoding || !isWorthwhile(res, status)) return;
      res.removeHeader("Content-Length");
      res.setHeader("Content-Encoding", encoding);
      squeezer = squeezerInto(res, encoding, write, end);
    },
    /** @param {Parameters<Response["write"]>} given */
    write(...given) {
      if (encoding && !res.headersSent) res.writeHead(res.statusCode);
      return squeezer ? squeezer.write(...given) : write.apply(res, given);
    },
    /** @param {Parameters<Response["end"]>} given */
    end(...given) {
      if (lengthOf(given[0]) < shortest && !res.headersSent) encoding = undefined;
      if (encoding && !res.headersSent) res.writeHead(res.statusCode);
      if (!squeezer) return end.apply(res, given);
      squeezer.end(...given);
      return res;
    },
  };
}

/** In bytes: less is sent as it is, since it goes in one packet anyway. */
const shortest = 1000;

/** @param {unknown} body */
function lengthOf(body) {
  return typeof body === "string" || body instanceof Uint8Array ? Buffer.byteLength(body) : 0;
}

/**
 * Not where there is no body, or a short one, or one that is compressed as it is.
 * @param {Response} res
 * @param {number} status
 */
function isWorthwhile(res, status) {
  if (status === 204 || status === 304 || res.hasHeader("content-encoding")) return false;
  const length = res.getHeader("content-length");
  if (length !== undefined && Number(length) < shortest) return false;
  return /^text\/|json|xml|javascript/.test(String(res.getHeader("content-type") ?? ""));
}

/**
 * @param {Response} res
 * @param {Encoding} encoding
 * @param {Response["write"]} write
 * @param {Response["end"]} end
 */
function squeezerInto(res, encoding, write, end) {
  const squeezer = quickly[encoding]();
  squeezer.on("data", (part) => {
    if (!Reflect.apply(write, res, [part])) squeezer.pause();
  });
  squeezer.on("end", () => Reflect.apply(end, res, []));
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
