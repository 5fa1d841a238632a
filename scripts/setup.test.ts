import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { hash } from "./built.mjs";

const folder = await mkdtemp(join(tmpdir(), "tend-setup-"));
afterAll(() => rm(folder, { recursive: true }));

/** A project in which set-up is the real one, and what it calls writes down when it begins and ends. */
async function project(): Promise<void> {
  for (const path of ["scripts", "settings.mjs", "package.json", "package-lock.json"])
    await cp(path, join(folder, path), { recursive: true });
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "next/dist/bin"), { recursive: true });
  await mkdir(join(folder, "server/publish"), { recursive: true });
  await symlink(join(process.cwd(), "node_modules/zod"), join(modules, "zod"));
  const lock = await readFile("package-lock.json");
  await writeFile(join(modules, ".tend-installed"), hash([lock, process.version, process.arch]));
  await writeFile(join(modules, "next/dist/bin/next"), program("build", ".next"));
  await writeFile(join(folder, "server/publish/publish.mjs"), program("publish", ".published"));
}

function program(name: string, made: string): string {
  return `const fs = process.getBuiltinModule("node:fs");
    fs.appendFileSync("seen", "${name} ");
    setTimeout(() => {
      fs.mkdirSync("${made}", { recursive: true });
      fs.appendFileSync("seen", "done ");
    }, 300);`;
}

test("of two that build in one folder at once, the second waits, says so, and finds it built", async () => {
  await project();
  const setUp = () => promisify(execFile)(process.execPath, ["scripts/setup.mjs", "build"], { cwd: folder });
  const said = (await Promise.all([setUp(), setUp()])).map(({ stdout }) => stdout);
  expect(await readFile(join(folder, "seen"), "utf8")).toBe("build done publish done ");
  expect(
    said.filter((text) => text.includes("Another Tend is installing or building in this folder")),
  ).toHaveLength(1);
  expect(said.filter((text) => text.includes("Building the pages"))).toHaveLength(1);
});
