import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What is read of the manifests that `next build` leaves in its folder. */
const prerendered = z.object({
  routes: z.record(
    z.string(),
    z.object({
      srcRoute: z.string().nullable(),
      dataRoute: z.string().nullable(),
      initialRevalidateSeconds: z.union([z.number(), z.literal(false)]),
      initialHeaders: z.record(z.string(), z.string()).optional(),
      initialStatus: z.int().optional(),
    }),
  ),
  dynamicRoutes: z.record(
    z.string(),
    z.object({ fallback: z.union([z.string(), z.literal(false), z.null()]) }),
  ),
});
const route = z.object({ page: z.string(), regex: z.string() });
const routing = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });
const kinds = z.record(z.string(), z.string());
const actionIndex = z.object({
  node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()) })),
});

/** Routes of Next's own making, which have no address. */
const internal = ["/_not-found", "/_global-error"];
const handler = /** @type {const} */ ("handler");
const rendered = /** @type {const} */ ("rendered");

/**
 * @param {string} folder Next's, which is `.next`
 * @returns every prerendered address but the not-found page, which has none
 */
export function prerenderedRoutes(folder) {
  const { routes } = read(folder, "prerender-manifest.json", prerendered);
  return Object.entries(routes)
    .filter(([path]) => !internal.includes(path))
    .map(([path, entry]) => ({
      path,
      route: entry.srcRoute ?? path,
      /** Only a page has a data route (RSC), which Next's client router asks for. */
      isPage: entry.dataRoute !== null,
      type: entry.initialHeaders?.["content-type"],
      /** Where a short address leads, by its own status. */
      status: entry.initialStatus,
      location: entry.initialHeaders?.location,
      revalidates: entry.initialRevalidateSeconds !== false,
    }));
}

/**
 * What Next may be asked for. A route that was prerendered whole is not among them: its pages are files, and
 * an address that is not among those does not exist.
 * @param {string} folder
 * @throws when a route was prerendered in part: Next would write a file for each address that anybody makes up
 */
export function renderedRoutes(folder) {
  const { staticRoutes, dynamicRoutes } = read(folder, "routes-manifest.json", routing);
  const { routes, dynamicRoutes: partly } = read(folder, "prerender-manifest.json", prerendered);
  const open = Object.keys(partly).filter((page) => partly[page]?.fallback !== false);
  if (open.length > 0) throw new Error(`Set dynamicParams = false in ${open.join(", ")}.`);
  const sources = Object.entries(read(folder, "app-path-routes-manifest.json", kinds));
  const handlers = new Set(sources.filter(([file]) => file.endsWith("/route")).map(([, page]) => page));
  return [...staticRoutes, ...dynamicRoutes]
    .filter(({ page }) => !internal.includes(page) && !(page in routes) && !(page in partly))
    .map(({ page, regex }) => ({
      route: page,
      pattern: regex,
      kind: handlers.has(page) ? handler : rendered,
    }));
}

/**
 * @param {string} folder
 * @returns the id of each server action, with the routes that have it
 */
export function serverActions(folder) {
  const { node } = read(folder, "server/server-reference-manifest.json", actionIndex);
  return Object.fromEntries(
    Object.entries(node).map(([id, { workers }]) => [id, Object.keys(workers).map(routeOf)]),
  );
}

/** @param {string} worker such as "app/(public)/guides/[slug]/page" */
function routeOf(worker) {
  const parts = worker.split("/").slice(1, -1);
  return `/${parts.filter((part) => !/^(\(.*\)|@.*)$/.test(part)).join("/")}`;
}

/**
 * @param {string} folder
 * @param {string} path of a prerendered address
 */
export function prerenderedFile(folder, path, extension = "") {
  return readFileSync(join(folder, "server/app", `${path === "/" ? "index" : path}${extension}`));
}

/**
 * @template T
 * @param {string} folder
 * @param {string} name
 * @param {z.ZodType<T>} schema
 */
function read(folder, name, schema) {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`next build\` first.`);
  return schema.parse(JSON.parse(readFileSync(file, "utf8")));
}
