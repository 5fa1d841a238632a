import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "tend-compiled-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isNew = Number(process.versions.node.split(".")[0]) >= 22;

/** What a start does, in a process of its own: of one and the same, nothing can be switched off again. */
function start(built: string): boolean {
  const code = `
    import { keepCompiled } from ${JSON.stringify(join(import.meta.dirname, "compiled.mjs"))};
    const { isKept, write } = keepCompiled(${JSON.stringify(built)});
    await import("postgres");
    write();
    process.stdout.write(String(isKept));
    process.kill(process.pid, "SIGKILL");`;
  const cleared = { ...process.env, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined };
  try {
    return (
      execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
        env: cleared,
        encoding: "utf8",
      }) === "true"
    );
  } catch (error) {
    // It was killed, as a server may be, once it had written.
    return (error as { stdout: string }).stdout === "true";
  }
}

/** The names of what is kept. */
function kept(built: string): string[] {
  const within = join(built, "compiled");
  return existsSync(within)
    ? readdirSync(within, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort()
    : [];
}

test("what was compiled is kept within the build from Node 22 on, and nothing before", () => {
  const built = mkdtempSync(join(folder, "built-"));
  expect(start(built)).toBe(isNew);
  expect(kept(built).length > 0).toBe(isNew);
  const first = kept(built);
  expect(start(built)).toBe(isNew);
  expect(kept(built)).toEqual(first);
});

test("where nothing can be written, a start goes on without", () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  expect(start(file)).toBe(false);
});

test("nothing is read where others could have written", () => {
  const built = mkdtempSync(join(folder, "built-"));
  mkdirSync(join(built, "compiled"));
  chmodSync(join(built, "compiled"), 0o777);
  expect(start(built)).toBe(false);
  expect(kept(built)).toEqual([]);
});

test("what was spoiled meanwhile is not taken", () => {
  const built = mkdtempSync(join(folder, "built-"));
  start(built);
  for (const entry of readdirSync(built, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), "spoiled");
  expect(start(built)).toBe(isNew);
});
