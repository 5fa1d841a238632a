import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { renderedRoutes } from "./build.mjs";

const folder = mkdtempSync(join(tmpdir(), "tend-built-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `next build` leaves when a guide’s pages were prerendered, and for other addresses `fallback` is to be done. */
function build(fallback: string | false | null) {
  const route = (page: string) => ({ page, regex: `^${page}$` });
  const manifests = {
    "routes-manifest": {
      staticRoutes: [route("/"), route("/today"), route("/readyz")],
      dynamicRoutes: [route("/guides/[slug]"), route("/plan/[item]")],
    },
    "prerender-manifest": {
      routes: { "/": { srcRoute: null, dataRoute: "/index.rsc", initialRevalidateSeconds: false } },
      dynamicRoutes: { "/guides/[slug]": { fallback } },
    },
    "app-path-routes-manifest": { "/readyz/route": "/readyz", "/(member)/today/page": "/today" },
  };
  for (const [name, manifest] of Object.entries(manifests))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(manifest));
}

test("Next is asked for what was not prerendered, and for nothing else", () => {
  build(false);
  expect(renderedRoutes(folder).map(({ route, kind }) => [route, kind])).toEqual([
    ["/today", "rendered"],
    ["/readyz", "handler"],
    ["/plan/[item]", "rendered"],
  ]);
});

test.each([null, "/guides/[slug].html"])(
  "a route that keeps what anybody makes up is refused: %j",
  (fallback) => {
    build(fallback);
    expect(() => renderedRoutes(folder)).toThrow("dynamicParams = false in /guides/[slug]");
  },
);
