import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const toldWhere = "ci --include=dev --replace-registry-host=always --fetch-retry-mintimeout=1000";
const entries = {
  "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" },
  "node_modules/a/node_modules/@types/node": { version: "20.1.0", integrity: "sha512-b" },
  "node_modules/other": { name: "@scope/real", version: "1.0.0", integrity: "sha512-c" },
  "node_modules/for-another-system": { version: "1.0.0", optional: true },
};

/** A project of nothing but a lock file and a package that was installed before, and an npm that does what `does` says. */
async function install(does: string) {
  const folder = await mkdtemp(join(tmpdir(), "tend-installing-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "programs"));
  await cp("scripts", join(folder, "scripts"), { recursive: true });
  for (const file of ["settings.mjs", "package.json"]) await cp(file, join(folder, file));
  await writeFile(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...entries } }));
  await mkdir(join(folder, "node_modules/old"), { recursive: true });
  const npm = join(folder, "programs/npm");
  await writeFile(npm, `#!/bin/sh\necho "$@" >> ${join(folder, "asked")}\n${does}\n`);
  await chmod(npm, 0o755);
  await symlink(process.execPath, join(folder, "programs/node"));
  const env = { ...process.env, PATH: [join(folder, "programs"), process.env.PATH].join(delimiter) };
  await promisify(execFile)(process.execPath, ["scripts/setup.mjs", "install"], { cwd: folder, env });
  const text = (file: string) => readFile(join(folder, file), "utf8");
  return { text, asked: (await text("asked")).trim().split("\n"), left: await readdir(folder) };
}

test("npm is told where each file is, by no registry’s name, and what it installs takes the place of what was there", async () => {
  const { asked, text, left } = await install("mkdir node_modules && cp package-lock.json node_modules/seen");
  expect(asked).toEqual([toldWhere]);
  const { packages } = JSON.parse(await text("node_modules/seen"));
  const addresses = Object.fromEntries(
    Object.entries(packages).map(([path, entry]) => [path, (entry as { resolved?: string }).resolved]),
  );
  expect(addresses).toEqual({
    "": undefined,
    "node_modules/zod": "https://registry.invalid/zod/-/zod-4.6.7.tgz",
    "node_modules/a/node_modules/@types/node": "https://registry.invalid/@types/node/-/node-20.1.0.tgz",
    "node_modules/other": "https://registry.invalid/@scope/real/-/real-1.0.0.tgz",
    "node_modules/for-another-system": undefined,
  });
  expect(left).not.toContain(".installing");
  await expect(text("node_modules/old")).rejects.toThrow("ENOENT");
  expect(await text("package-lock.json")).not.toContain("registry");
});

test("where a registry keeps its files elsewhere, npm asks it for each package, over what was there", async () => {
  const { asked, left } = await install('test "$1" = install');
  expect(asked).toEqual([toldWhere, "install --include=dev --no-save"]);
  expect(left).toContain("node_modules");
  expect(left).not.toContain(".installing");
});
