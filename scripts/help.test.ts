import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { helps } from "./prepared/helps.mjs";

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

/** Their programs refuse for themselves what they do not know; npm test is called with all kinds of words, and has none of its own. */
const others = Object.entries(helps).flatMap(([program, usage]) => ("passes" in usage ? [program] : []));
const strict = ours.filter(
  ([name, command]) => name !== "test" && !command.split(" ").some((word) => others.includes(word)),
);

test.concurrent.each(strict)(
  "npm run %s refuses an option that it does not have, in a fresh clone, and begins nothing",
  async (_, command) => {
    const [, ...words] = command.replace(/^exec /, "").split(" ");
    const DATA_DIR = join(clone, ".data");
    const env = { ...process.env, DATA_DIR };
    const asked = promisify(execFile)(process.execPath, [...words, "--no-such-option"], { cwd: clone, env });
    const refused = await asked.catch((error: { code: number; stdout: string; stderr: string }) => error);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(
      /\n\nNothing was done\. There is no (option --no-such-option|such command)\.\n$/,
    );
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
    expect(existsSync(DATA_DIR)).toBe(false);
  },
);

test("a Node that is too old is told so by every script, and by nothing else", async () => {
  const asOld = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.8"}})`;
  for (const script of ["scripts/setup.mjs", "scripts/prepared/prepared.mjs", "scripts/drill.mjs"]) {
    const asked = promisify(execFile)(process.execPath, ["--import", asOld, script, "start"], { cwd: clone });
    const refused = await asked.catch((error: { code: number; stderr: string }) => error);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toMatch(/^\nTend needs Node 20\.20 or newer; this is 18\.20\.8\.\n$/);
  }
});

test("no script of npm has another that runs before it, which would not hear of --help", () => {
  const names = Object.keys(packageJson.scripts);
  expect(names.filter((name) => name.startsWith("pre") && names.includes(name.slice(3)))).toEqual([]);
});
