import { expect, test } from "vitest";
import { typeOf } from "./store.mjs";

test.each([
  ["a.css", "text/css; charset=utf-8"],
  ["a.HTML", "text/html; charset=utf-8"],
  ["a.min.js", "text/javascript; charset=utf-8"],
  ["a.json", "application/json"],
  ["a.webmanifest", "application/manifest+json"],
  ["a.svg", "image/svg+xml"],
  ["sitemap.xml", "text/xml; charset=utf-8"],
  ["a.woff2", "font/woff2"],
  ["a.avif", "image/avif"],
  ["a.tar.unheard-of", "application/octet-stream"],
  ["js", "application/octet-stream"],
  [".html", "application/octet-stream"],
  ["folder.css/file", "application/octet-stream"],
  ["", "application/octet-stream"],
])("a file named %j is sent as %s", (name, type) => {
  expect(typeOf(name)).toBe(type);
});
