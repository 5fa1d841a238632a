/**
 * Writes every prerendered page, and all that pages load, into `.published/`: `files/` is what a web server or CDN
 * may serve as it is, and `manifest.json` is what our own server answers from. Run after `next build`.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { prerenderedFile, prerenderedRoutes, renderedRoutes, serverActions } from "./build.mjs";
import { isDrawn, publishDrawn } from "./drawn.mjs";
import { publishPages } from "./pages.mjs";
import { store, storeFolder, writeForEverybody } from "./store.mjs";
import { createToolChunks } from "./tool-chunks.mjs";

const build = ".next";
const folder = ".published";
const files = `${folder}/files`;

const began = Date.now();
rmSync(folder, { recursive: true, force: true });
writeForEverybody();

const prerendered = prerenderedRoutes(build);
const { pages, notFound, styles, faces, problems } = await publishPages(
  files,
  prerendered
    .filter(({ isPage, path }) => isPage && !isDrawn(path))
    .map((page) => ({ ...page, source: source(page.path) })),
  source("/_not-found"),
  createToolChunks((address) => readFileSync(address.replace("/_next/", `${build}/`), "utf8")),
);
for (const { path, revalidates } of prerendered) {
  if (revalidates) problems.push(`${path} asks to be rendered again after a while, which a file cannot`);
}
if (problems.length > 0) {
  process.stderr.write(`These pages cannot be published:\n${problems.map((text) => `  ${text}\n`).join("")}`);
  process.exit(1);
}

const answers = prerendered.filter(({ isPage }) => !isPage);
const assets = [
  ...(await Promise.all(
    answers.map((answer) =>
      store(files, answerToStore(answer), prerenderedFile(build, answer.path, ".body")),
    ),
  )),
  ...(await storeFolder(files, { from: `${build}/static`, under: "/_next/static", keep: "forever" })),
  ...(await storeFolder(files, { from: "public", under: "", keep: "checked" })),
];

/** @type {import("../manifest.mjs").Manifest} */
const manifest = {
  files: [...pages, ...assets],
  notFound,
  drawn: await publishDrawn(`${folder}/drawn`, source),
  styles,
  faces,
  routes: renderedRoutes(build),
  actions: serverActions(build),
};
writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
const seconds = ((Date.now() - began) / 1000).toFixed(1);
process.stdout.write(`Published ${prerendered.length} pages and answers in ${seconds} s.\n`);

/**
 * A short address is kept as a page of that name, for web servers that know files and not our redirects.
 * @param {ReturnType<typeof prerenderedRoutes>[number]} answer
 */
function answerToStore({ path, route, type, status, location }) {
  if (!location) return { path, route, type };
  return { path, route, type, status, file: `${path.slice(1)}.html`, headers: { Location: location } };
}

/** @param {string} path */
function source(path) {
  return prerenderedFile(build, path, ".html").toString();
}
