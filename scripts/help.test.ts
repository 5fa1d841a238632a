import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

/** As it is after a clone: no packages, no settings, nothing built. */
const clone = mkdtempSync(join(tmpdir(), "tend-help-"));
for (const part of ["package.json", "settings.mjs", "scripts", "e2e/screens/screens.mjs"])
  cpSync(part, join(clone, part), { recursive: true });
afterAll(() => rmSync(clone, { recursive: true }));

// npm itself answers for the one that is its own.
const ours = Object.entries(packageJson.scripts).filter(([, command]) => !command.startsWith("npm "));

test.concurrent.each(ours)(
  "npm run %s answers --help in a fresh clone, and does nothing else",
  async (_, command) => {
    const [program, ...words] = command.replace(/^exec /, "").split(" ");
    expect(program).toBe("node");
    const { stdout } = await promisify(execFile)(process.execPath, [...words, "--help"], { cwd: clone });
    expect(stdout).toMatch(/^npm (run [a-z]+(:[a-z]+)?|start|test)\b.* {5}/);
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
  },
);

test("no script of npm has another that runs before it, which would not hear of --help", () => {
  const names = Object.keys(packageJson.scripts);
  expect(names.filter((name) => name.startsWith("pre") && names.includes(name.slice(3)))).toEqual([]);
});
