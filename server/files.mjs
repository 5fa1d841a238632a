import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Negotiator from "negotiator";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./manifest.mjs").PublishedFile} PublishedFile */
/**
 * @typedef {object} Negotiating what its types, which others keep, do not know yet
 * @property {(available: string[], options: { preferred: string[] }) => string | undefined} encoding
 */
/** @typedef {{ body: Buffer, headers: Record<string, string> }} Form one encoding, ready to send */
/**
 * @typedef {object} LoadedFile
 * @property {PublishedFile["kind"]} kind
 * @property {string} route
 * @property {number} status
 * @property {Form} plain
 * @property {{ encoding: string, form: Form }[]} encoded best first
 */

const suffixes = { br: ".br", gzip: ".gz" };

/**
 * Reads all that was published, a few megabytes, into memory.
 * @param {string} folder
 * @param {import("./manifest.mjs").Manifest} manifest
 * @param {Record<string, string>} common headers of every answer
 */
export async function loadFiles(folder, manifest, common) {
  const loaded = await Promise.all(
    manifest.files.map(async (file) => /** @type {const} */ ([file.path, await load(file)])),
  );
  return { files: new Map(loaded), notFound: await load(manifest.notFound) };

  /**
   * @param {PublishedFile} file
   * @returns {Promise<LoadedFile>}
   */
  async function load(file) {
    const base = join(folder, "files", file.file);
    return {
      kind: file.kind,
      route: file.route,
      status: file.status ?? 200,
      plain: form(await readFile(base), file.headers),
      encoded: await Promise.all(
        file.encodings.map(async (encoding) => ({
          encoding,
          form: form(await readFile(base + suffixes[encoding]), {
            ...file.headers,
            "Content-Encoding": encoding,
            // Other bytes, so another strong validator (RFC 9110, 8.8.3.3).
            ...(file.headers.ETag && { ETag: file.headers.ETag.replace(/"$/, `-${encoding}"`) }),
          }),
        })),
      ),
    };
  }

  /**
   * @param {Buffer} body
   * @param {Record<string, string>} headers
   * @returns {Form}
   */
  function form(body, headers) {
    const all = { ...common, ...headers, "Content-Length": String(body.length) };
    return { body, headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")) };
  }
}

/**
 * @param {Request} req
 * @param {Response} res
 * @param {LoadedFile} file
 */
export function answerFile(req, res, file, status = file.status) {
  const { body, headers } = choose(req, file);
  if (status === 200 && names(req.headers["if-none-match"], headers.ETag)) {
    const { "Content-Length": _length, ...rest } = headers;
    res.writeHead(304, rest).end();
    return;
  }
  res.writeHead(status, headers).end(body);
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

/**
 * The smallest form that Accept-Encoding takes. Where it takes none, even the plain one is better than a refusal, which
 * RFC 9110, 12.5.3, leaves open.
 * @param {Request} req
 * @param {LoadedFile} file
 */
function choose(req, { plain, encoded }) {
  const wanted = preferredEncoding(
    req,
    encoded.map(({ encoding }) => encoding),
  );
  return encoded.find(({ encoding }) => encoding === wanted)?.form ?? plain;
}

/**
 * Which of these a client takes, "identity" or nothing where it takes none.
 * @param {Request} req
 * @param {string[]} best the ones we would rather send first
 */
export function preferredEncoding(req, best) {
  /** @type {Negotiating} */
  const negotiator = new Negotiator(req);
  return negotiator.encoding([...best, "identity"], { preferred: best });
}
