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
 * @param {(path: string, chunks: string[]) => string[]} [later] the chunks that those of a page ask for as soon as they run
 */
export async function publishPages(folder, pages, notFoundSource, later = () => []) {
  const [wake, putBack, country] = await Promise.all([
    ownScript(folder, "wake", new URL("wake.ts", import.meta.url)),
    ownScript(folder, "put-back", new URL("put-back.ts", import.meta.url)),
    ownScript(folder, "country", new URL("country.ts", import.meta.url)),
  ]);
  /** @type {string[]} */
  const problems = [];
  /** What wakes a page, by its code: some pages share it. @type {Map<string, Promise<PublishedFile>>} */
  const waking = new Map();
  // All at once: compressing them takes longest, and is done on as many processors as there are.
  const stored = await Promise.all(pages.map(publish));
  const published = [wake, putBack, country, ...(await Promise.all(waking.values())), ...stored.flat()];

  const notFound = attempt("The not-found page", problems, () => rewrite(notFoundSource))?.html ?? "";
  return {
    problems,
    pages: published,
    notFound: await storePage(
      folder,
      { path: "/404", file: "404.html", route: "unknown", keep: "never" },
      notFound,
    ),
    styles: styleSheets(notFound),
    faces: notFound.match(/<html[^>]* class="([^"]*)"/)?.[1] ?? "",
  };

  /** @param {typeof pages[number]} page @returns {Promise<PublishedFile[]>} none where it cannot be published */
  async function publish({ path, route, source }) {
    const rewritten = attempt(path, problems, () => withLater(path, rewrite(source)));
    if (!rewritten) return [];
    const html = withScripts(rewritten.wakes ? await withWake(rewritten) : rewritten.html);
    const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
    return [await storePage(folder, { path, file, route }, html)];
  }

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

  /** @param {string} path @param {import("./rewrite.mjs").Rewritten} rewritten */
  function withLater(path, rewritten) {
    return { ...rewritten, later: rewritten.wakes ? later(path, rewritten.chunks) : [] };
  }

  /**
   * The page's own script, which queues the data that the chunks take up, is to run before them: they take what is queued as
   * the whole of it once the page is there. All of them are named in the page, so that they can be asked for together.
   * @param {ReturnType<typeof withLater>} rewritten
   */
  async function withWake({ html, inline, chunks, later }) {
    const code = inline.join(";\n");
    const script = waking.get(code) ?? storeScript(folder, "page", code);
    waking.set(code, script);
    const page = await script;
    const names = `data-page="${page.path}" data-chunks="${chunks.join(" ")}" data-later="${later.join(" ")}"`;
    return html.replace("</head>", `<script src="${wake.path}" ${names} defer=""></script></head>`);
  }
}

/**
 * @template T
 * @param {string} path
 * @param {string[]} problems
 * @param {() => T} run
 */
function attempt(path, problems, run) {
  try {
    return run();
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
