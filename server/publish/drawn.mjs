/** Publishes the pages that answer what stands in their address: the page around, and what draws its words (server/drawn). */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { rewrite } from "./rewrite.mjs";

/** What draws each of them. Not Next: a page without a script needs none of what Next does for one. */
const drawings = { "/search": "app/(public)/search/draw.tsx" };

/** @typedef {import("#server/manifest.mjs").DrawnPage} DrawnPage */

/**
 * They lie beside `files`, not in it: a web server that has them would answer every address with the words of none.
 * @param {string} folder
 * @param {(path: string) => string} source the page as Next has drawn it, with no words in its address
 * @returns {Promise<DrawnPage[]>}
 * @throws when one of them waits for a script
 */
export async function publishDrawn(folder, source) {
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    Object.entries(drawings).map(async ([path, entry]) => {
      const { html, wakes } = rewrite(source(path));
      if (wakes) throw new Error(`${path} is drawn by the server, so nothing on it can wait for a script.`);
      const name = path.slice(1);
      writeFileSync(join(folder, `${name}.html`), html);
      await bundle(entry, join(folder, `${name}.mjs`));
      return { path, frame: `${name}.html`, script: `${name}.mjs` };
    }),
  );
}

/** @param {string} path */
export function isDrawn(path) {
  return Object.hasOwn(drawings, path);
}
