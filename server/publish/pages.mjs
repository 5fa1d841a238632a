import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pageHeaders } from "#server/headers.mjs";
import { putBackHere, rewrite } from "./rewrite.mjs";
import { fingerprint, store } from "./store.mjs";

/** @typedef {import("#server/manifest.mjs").PublishedFile} PublishedFile */

/**
 * Publishes the pages, and beside each that has something to wake the one script that does what its inline scripts
 * would have done.
 * @param {string} folder
 * @param {{ path: string, route: string, source: string }[]} pages
 * @param {string} notFoundSource
 */
export async function publishPages(folder, pages, notFoundSource) {
  const [wake, putBack, country] = await Promise.all([
    ownScript(folder, "wake", new URL("wake.ts", import.meta.url)),
    ownScript(folder, "put-back", new URL("put-back.ts", import.meta.url)),
    ownScript(folder, "country", new URL("country.ts", import.meta.url)),
  ]);
  /** @type {string[]} */
  const problems = [];
  /** @type {PublishedFile[]} */
  const published = [wake, putBack, country];

  for (const { path, route, source } of pages) {
    const rewritten = attempt(path, source, problems);
    if (!rewritten) continue;
    const html = withScripts(rewritten.wakes ? await withWake(rewritten) : rewritten.html);
    const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
    published.push(await storePage(folder, { path, file, route }, html));
  }

  const notFound = attempt("The not-found page", notFoundSource, problems)?.html ?? "";
  return {
    problems,
    pages: published,
    notFound: await storePage(
      folder,
      { path: "/404", file: "404.html", route: "unknown", keep: "never" },
      notFound,
    ),
    styles: styleSheets(notFound),
  };

  /**
   * The small scripts that run in the place that is marked for them, before the words below are drawn: what Help now has of
   * its own, and what puts back a part that needs a script.
   * @param {string} html
   */
  function withScripts(html) {
    return html
      .replace('<template data-script="country"></template>', `<script src="${country.path}"></script>`)
      .replaceAll(putBackHere, `<script src="${putBack.path}"></script>`);
  }

  /** @param {import("./rewrite.mjs").Rewritten} rewritten */
  async function withWake({ html, inline, chunks }) {
    const page = await storeScript(folder, "page", pageScript(inline, chunks));
    if (!published.some(({ path }) => path === page.path)) published.push(page);
    return html.replace(
      "</head>",
      `<script src="${wake.path}" data-page="${page.path}" defer=""></script></head>`,
    );
  }
}

/**
 * The inline scripts come first, as they do in the page: they queue the data which the chunks take up, and the
 * chunks take what is queued as the whole of it once the page is there.
 * @param {string[]} inline
 * @param {string[]} chunks
 */
export function pageScript(inline, chunks) {
  return [...inline, `self.tendChunks=${JSON.stringify(chunks)}`].join(";\n");
}

/**
 * @param {string} path
 * @param {string} source
 * @param {string[]} problems
 */
function attempt(path, source, problems) {
  try {
    return rewrite(source);
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {URL} entry
 */
async function ownScript(folder, name, entry) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    write: false,
    bundle: true,
    minify: true,
    target: "es2020",
  });
  return storeScript(folder, name, outputFiles[0]?.text ?? "");
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} code
 */
function storeScript(folder, name, code) {
  const path = `/_published/${name}-${fingerprint(code)}.js`;
  return store(folder, { path, route: "/_published", keep: "forever" }, Buffer.from(code));
}

/**
 * @param {string} folder
 * @param {{ path: string, file: string, route: string, keep?: "never" }} what
 * @param {string} html
 */
function storePage(folder, what, html) {
  return store(folder, { ...what, kind: "page", headers: pageHeaders(what.route) }, Buffer.from(html));
}

/** @param {string} html */
function styleSheets(html) {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].flatMap(([, href]) => href ?? []);
}
