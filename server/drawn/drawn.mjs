/** Answers pages that depend on nothing but their address: published but for their words, which are drawn without Next. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { preferredEncoding } from "#server/files.mjs";
import { pageHeaders } from "#server/headers.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("#server/manifest.mjs").DrawnPage} DrawnPage */
/** @typedef {(req: Request, res: Response) => Promise<void>} AnswerDrawn */

/** From `<main …>` to `</main>`: what is between is drawn for each address. */
const words = /(?<=<main [^>]*>).*(?=<\/main>)/s;

/**
 * @param {string} folder where they were published
 * @param {DrawnPage[]} pages
 * @param {Record<string, string>} common headers of every answer
 * @returns {Map<string, { kind: "drawn", route: string, answer: AnswerDrawn }>} by path
 */
export function loadDrawn(folder, pages, common) {
  return new Map(
    pages.map(({ path, frame, script }) => {
      const [before = "", after = ""] = readFileSync(join(folder, frame), "utf8").split(words);
      const module = pathToFileURL(resolve(folder, script)).href;
      // What somebody looked for stays in nobody's cache.
      const headers = {
        ...common,
        ...pageHeaders(path),
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "private, no-store",
        Vary: "Accept-Encoding",
      };

      /** @type {AnswerDrawn} */
      const answer = async (req, res) => {
        // Imported by the first request, and cached by Node: its index is of all guides, which a start need not wait for.
        const { draw } = await import(module);
        const html = Buffer.from(before + draw(addressOf(req)) + after);
        // Nothing on the page is secret, so its length gives nothing away (BREACH).
        const isGzip = preferredEncoding(req, ["gzip"]) === "gzip";
        const body = isGzip ? gzipSync(html, { level: 4 }) : html;
        const length = { "Content-Length": body.length, ...(isGzip && { "Content-Encoding": "gzip" }) };
        res.writeHead(200, { ...headers, ...length }).end(body);
      };
      return [path, { kind: "drawn", route: path, answer }];
    }),
  );
}

/** @param {Request} req */
function addressOf({ url = "" }) {
  const end = url.indexOf("?");
  return new URLSearchParams(end === -1 ? "" : url.slice(end));
}
