import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeOf } from "./store.mjs";

test("a web server of another user may read what the service of systemd publishes", () => {
  const folder = mkdtempSync(join(tmpdir(), "tend-store-"));
  const script = `process.umask(0o077);
    const { store, writeForEverybody } = await import("./server/publish/store.mjs");
    writeForEverybody();
    await store("${folder}/files", { path: "/guides/a.txt" }, Buffer.from("a".repeat(1000)));`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script]);
  const all = readdirSync(join(folder, "files"), { recursive: true, encoding: "utf8" });
  expect(all.sort()).toEqual(["guides", "guides/a.txt", "guides/a.txt.br", "guides/a.txt.gz"]);
  const closed = ["", ...all].filter((name) => (statSync(join(folder, "files", name)).mode & 0o004) === 0);
  expect(closed).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.each([
  ["a.css", "text/css; charset=utf-8"],
  ["a.HTML", "text/html; charset=utf-8"],
  ["a.min.js", "text/javascript; charset=utf-8"],
  ["a.json", "application/json"],
  ["a.webmanifest", "application/manifest+json"],
  ["a.svg", "image/svg+xml; charset=utf-8"],
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
