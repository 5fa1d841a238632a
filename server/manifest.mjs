import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const encodings = /** @type {const} */ (["br", "gzip"]);

const file = z.object({
  /** The path of its address, such as "/guides/sleep". */
  path: z.string().startsWith("/"),
  /** Where it lies in the folder; its compressed forms lie beside it. */
  file: z.string(),
  /** The pattern it came from, such as "/guides/[slug]", which is all that the log says of it. */
  route: z.string(),
  /** A page also takes forms and is also asked for as data, both of which are Next's to answer. */
  kind: z.enum(["page", "asset"]),
  /** Of its answer, where that is not 200. */
  status: z.int().optional(),
  headers: z.record(z.string(), z.string()),
  encodings: z.array(z.enum(encodings)),
});

const drawn = z.object({
  /** The path of its address, such as "/search". */
  path: z.string().startsWith("/"),
  /** The page around its words, and what draws them; both lie in the folder `drawn`. */
  frame: z.string(),
  script: z.string(),
});

const manifest = z.object({
  files: z.array(file),
  notFound: file,
  /** What is drawn by the server itself for each address, such as what was found for a query. */
  drawn: z.array(drawn),
  /** The style sheets of the site, for the few pages that are made without Next. */
  styles: z.array(z.string()),
  /** The classes that bring its fonts to them. */
  faces: z.string(),
  /** What Next renders when asked, and what answers by a handler of its own; most particular first. */
  routes: z.array(
    z.object({ route: z.string(), pattern: z.string(), kind: z.enum(["rendered", "handler"]) }),
  ),
  /** The server actions by id, each with the routes whose forms may call it. */
  actions: z.record(z.string(), z.array(z.string())),
});

/** @typedef {z.infer<typeof file>} PublishedFile */
/** @typedef {z.infer<typeof drawn>} DrawnPage */
/** @typedef {z.infer<typeof manifest>} Manifest */

/**
 * @param {string} folder what server/publish/publish.mjs wrote
 * @throws when nothing was published there, or by another version of this code
 */
export function readManifest(folder) {
  return manifest.parse(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
}
