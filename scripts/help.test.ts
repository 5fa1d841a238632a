import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const ours = Object.entries(packageJson.scripts)
  .filter(([name]) => !name.startsWith("pre"))
  .flatMap(([name, command]) => {
    const [, file] = /\bnode ([\w./-]+\.mjs)/.exec(command) ?? [];
    return file ? [[name, file] as const] : [];
  });

test.concurrent.each(ours)("npm run %s answers --help, and does nothing else", async (_name, file) => {
  const { stdout } = await promisify(execFile)(process.execPath, [file, "--help"]);
  expect(stdout).toMatch(/^npm (run [a-z]+(:[a-z]+)?|start|test)\b.* {5}/);
});
