import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepBuild, keptBuild, markUsed } from "./built.mjs";

const home = process.cwd();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-built-"));
  process.chdir(folder);
});

afterEach(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

test("a copy outlives the next build, and is whole", async () => {
  await build("first");
  keepBuild("1".repeat(64));
  await rm(".next", { recursive: true });
  await build("second");
  const copy = keptBuild("1".repeat(64)) ?? "";
  expect(await readFile(join(copy, "server/page.js"), "utf8")).toBe("first");
  expect(await readFile(join(copy, "node_modules/pdfkit"), "utf8")).toBe("first");
  expect(await readFile(join(copy, "published/manifest.json"), "utf8")).toBe("first");
  for (const own of ["cache", "compiled", "dev"]) expect(await readdir(copy)).not.toContain(own);
  expect(keptBuild("2".repeat(64))).toBeUndefined();
});

test("old copies go, but for those that a server runs from", async () => {
  for (const number of ["1", "2", "3", "4", "5"]) {
    await build(number);
    keepBuild(number.repeat(64));
    if (number === "1") markUsed(keptBuild("1".repeat(64)) ?? "");
    await writeFile(join(keptBuild(number.repeat(64)) ?? "", "used-by-1"), "1 ended\n");
    await new Promise((done) => setTimeout(done, 20));
  }
  const left = ["1", "2", "3", "4", "5"].filter((number) => keptBuild(number.repeat(64)));
  expect(left).toEqual(["1", "3", "4", "5"]);
});

test("a mark that goes while it is looked at marks nothing, and one that cannot be made is said", async () => {
  for (const number of ["1", "2", "3", "4"]) {
    await build(number);
    keepBuild(number.repeat(64));
    await symlink("gone", join(keptBuild(number.repeat(64)) ?? "", "used-by-9"));
  }
  await build("5");
  keepBuild("5".repeat(64));
  expect(keptBuild("1".repeat(64))).toBeUndefined();
  expect(() => markUsed("nowhere")).toThrow("ENOENT");
});

async function build(words: string): Promise<void> {
  await rm(".published", { recursive: true, force: true });
  for (const path of [
    ".next/server",
    ".next/cache",
    ".next/compiled",
    ".next/dev",
    ".next/node_modules",
    ".published",
  ])
    await mkdir(path, { recursive: true });
  for (const file of [".next/server/page.js", ".next/cache/much", ".published/manifest.json"]) {
    await rm(file, { force: true });
    await writeFile(file, words);
  }
  await rm(".next/node_modules/pdfkit", { force: true });
  await symlink("../server/page.js", ".next/node_modules/pdfkit");
}
