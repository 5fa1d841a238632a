import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const ours = Object.entries(packageJson.scripts)
  .filter(([name]) => !name.startsWith("pre"))
  .flatMap(([name, command]) => {
    const [, file, words = ""] = /\bnode ([\w./-]+\.mjs)([\w./ -]*)/.exec(command) ?? [];
    return file ? [[name, [file, ...words.split(" ").filter(Boolean)]] as const] : [];
  });

test.concurrent.each(ours)("npm run %s answers --help, and does nothing else", async (_name, words) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...words, "--help"]);
  expect(stdout).toMatch(/^npm (run [a-z]+(:[a-z]+)?|start|test)\b.* {5}/);
});
