import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const sheets = execFileSync("git", ["ls-files", "*.css"], { cwd: root, encoding: "utf8" }).trim().split("\n");
const withinGlobals = [...read("app/globals.css").matchAll(/@import "\.\/(.+)";/g)].map(
  ([, file]) => `app/${file}`,
);

// What is written outside of layers in a sheet that does not name them is built without their weight, and says nothing to any effect.
test("a sheet that is built apart names the layers, above which it stands", () => {
  const apart = sheets.filter((file) => file !== "app/globals.css" && !withinGlobals.includes(file));
  expect(apart.length).toBeGreaterThan(5);
  for (const file of apart)
    expect(read(file), file).toContain("@layer properties, theme, base, components, utilities;");
});
