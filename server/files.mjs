import { readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { join } from "node:path";
import Negotiator from "negotiator";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./manifest.mjs").PublishedFile} PublishedFile */
/**
 * @typedef {object} Negotiating what its types, which others keep, do not know yet
 * @property {(available: string[], options: { preferred: string[] }) => string | undefined} encoding
 */
/**
 * @typedef {object} Form one encoding, ready to send: headers as a list of names and values, which Node writes fastest
 * @property {Buffer} body
 * @property {string | undefined} etag
 * @property {string[]} headers
 * @property {string[]} unchanged the headers of a 304
 * @property {{ whole: Buffer, unchanged: Buffer }} heads the same as bytes, each after its status line
 */
/**
 * @typedef {object} LoadedFile
 * @property {PublishedFile["kind"]} kind
 * @property {string} route
 * @property {number} status
 * @property {Form} plain
 * @property {(accepted: string | undefined) => Form} choose by Accept-Encoding
 */
/** @typedef {{ accepted?: string | undefined, match?: string | undefined }} Wishes Accept-Encoding and If-None-Match, as a client sends them */

const suffixes = { br: ".br", gzip: ".gz" };

/**
 * Reads all that was published, a few megabytes, into memory. One file after the other: nothing else goes on at a start, and to hand each of
 * some thousands of small ones to the threads of Node and back took three times the processor's time.
 * @param {string} folder
 * @param {import("./manifest.mjs").Manifest} manifest
 * @param {Record<string, string>} common headers of every answer
 */
export function loadFiles(folder, manifest, common) {
  const loaded = manifest.files.map((file) => /** @type {const} */ ([file.path, load(file)]));
  return { files: new Map(loaded), notFound: load(manifest.notFound) };

  /**
   * @param {PublishedFile} file
   * @returns {LoadedFile}
   */
  function load(file) {
    const base = join(folder, "files", file.file);
    const { status = 200 } = file;
    const plain = form(readFileSync(base), file.headers, status);
    /** @type {Record<string, Form>} */
    const encoded = {};
    for (const encoding of file.encodings) {
      const headers = {
        ...file.headers,
        "Content-Encoding": encoding,
        // Other bytes, so another strong validator (RFC 9110, 8.8.3.3).
        ...(file.headers.ETag && { ETag: file.headers.ETag.replace(/"$/, `-${encoding}"`) }),
      };
      encoded[encoding] = form(readFileSync(base + suffixes[encoding]), headers, status);
    }
    const negotiate = createNegotiation(file.encodings);
    const choose = (/** @type {string | undefined} */ accepted) => encoded[negotiate(accepted)] ?? plain;
    return { kind: file.kind, route: file.route, status, plain, choose };
  }

  /**
   * @param {Buffer} body
   * @param {Record<string, string>} headers
   * @param {number} status
   * @returns {Form}
   */
  function form(body, headers, status) {
    const unchanged = Object.entries({ ...common, ...headers })
      .filter(([, value]) => value !== "")
      .flat();
    const length = ["Content-Length", String(body.length)];
    const whole = [...unchanged, ...length];
    const heads = { whole: headOf(status, whole), unchanged: headOf(304, unchanged) };
    return { body, etag: headers.ETag, headers: whole, unchanged, heads };
  }
}

/** @param {number} status @param {string[]} headers names and values by turns */
function headOf(status, headers) {
  const lines = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}\r\n`] : []));
  return Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}`, "latin1");
}

/**
 * @param {Request} req
 * @param {Response} res
 * @param {LoadedFile} file
 */
export function answerFile({ headers }, res, file, status = file.status) {
  sendFile(res, file, { accepted: headers["accept-encoding"], match: headers["if-none-match"] }, status);
}

/**
 * @param {Response} res
 * @param {LoadedFile} file
 * @param {Wishes} wishes
 */
export function sendFile(res, file, { accepted, match }, status = file.status) {
  const { body, etag, headers, unchanged } = file.choose(accepted);
  if (status === 200 && names(match, etag)) res.writeHead(304, unchanged).end();
  else res.writeHead(status, headers).end(body);
}

/**
 * As `sendFile` does, byte for byte, where Node has made no answer to write with (server/ahead).
 * @param {import("node:net").Socket} socket
 * @param {LoadedFile} file
 * @param {Wishes} wishes
 * @param {{ method: string, rest: Buffer }} asked with the end of the head, which is the same for all
 * @returns {number} the status
 */
export function writeFile(socket, file, { accepted, match }, { method, rest }) {
  const { body, etag, heads } = file.choose(accepted);
  const isUnchanged = file.status === 200 && names(match, etag);
  socket.cork();
  socket.write(isUnchanged ? heads.unchanged : heads.whole);
  socket.write(rest);
  if (!isUnchanged && method !== "HEAD") socket.write(body);
  socket.uncork();
  return isUnchanged ? 304 : file.status;
}

/**
 * Whether If-None-Match names what would be sent. It is compared weakly (RFC 9110, 13.1.2): a proxy that compresses or
 * unpacks what we sent marks it with W/.
 * @param {string | undefined} header
 * @param {string | undefined} etag
 */
function names(header, etag) {
  if (!header || !etag) return false;
  if (header.trim() === "*") return true;
  return header.match(/"[^"]*"/g)?.includes(etag) ?? false;
}

/** Browsers send a handful of these headers; more come from whoever makes them up. */
const mostKept = 100;
/** What was found out before, for each list of encodings. @type {Map<string, Map<string, string>>} */
const negotiations = new Map();

/**
 * Chooses by Accept-Encoding: the best of what there is, or "identity". Where it takes none, even the plain one is better than
 * a refusal, which RFC 9110, 12.5.3, leaves open.
 * @param {readonly string[]} best what there is, best first
 * @returns {(accepted: string | undefined) => string}
 */
function createNegotiation(best) {
  const list = best.join();
  const known = negotiations.get(list) ?? new Map();
  negotiations.set(list, known);

  return (accepted = "") => {
    const before = known.get(accepted);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    const found = negotiated(accepted, best);
    known.set(accepted, found);
    return found;
  };
}

/** @param {string} accepted @param {readonly string[]} best */
function negotiated(accepted, best) {
  /** @type {Negotiating} */
  const negotiator = new Negotiator({ headers: { "accept-encoding": accepted } });
  return negotiator.encoding([...best, "identity"], { preferred: [...best] }) ?? "identity";
}

/**
 * Which of these a client takes, "identity" where it takes none.
 * @param {Request} req
 * @param {readonly string[]} best the ones we would rather send first
 */
export function preferredEncoding(req, best) {
  return createNegotiation(best)(req.headers["accept-encoding"]);
}
