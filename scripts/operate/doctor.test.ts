import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

/** What is set here wins over a .env of whoever runs this. */
const withoutSettings = {
  NODE_ENV: "test",
  DATABASE_URL: "",
  SMTP_URL: "",
  AUTH_URL: "",
  BACKUP_DIR: "",
} as const;

/** With the programs of packages on the path, as npm puts them there. */
function asNpmDoes(
  name: keyof typeof packageJson.scripts,
  DATA_DIR: string,
  words: string[] = [],
  KEY_RING = "",
) {
  const [, ...command] = packageJson.scripts[name].split(" ");
  const PATH = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`;
  const env = { ...withoutSettings, PATH, DATA_DIR, KEY_RING };
  return spawnSync(process.execPath, [...command, ...words], { env, encoding: "utf8" });
}

test("where nothing has been started yet it says so, and makes neither folder nor secret", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-doctor-"));
  const DATA_DIR = join(folder, "data");
  const { stdout, status } = asNpmDoes("doctor", DATA_DIR);
  expect(stdout).toContain(`there is no ${DATA_DIR}/secret and no ${DATA_DIR}/keys yet`);
  expect(stdout).toContain("Tend is not running");
  expect(status).toBe(0);
  expect(existsSync(DATA_DIR)).toBe(false);
  await rm(folder, { recursive: true });
});

test.each([
  ["backup", []],
  ["keys:rotate", []],
  ["operate", ["members", "count"]],
] as const)(
  "npm run %s is of a Tend that there is, and begins none where DATA_DIR leads elsewhere",
  async (name, words) => {
    const folder = await mkdtemp(join(tmpdir(), "tend-doctor-"));
    const DATA_DIR = join(folder, "data");
    const { stderr, status } = asNpmDoes(name, DATA_DIR, [...words]);
    expect(stderr).toContain(
      `There is no ${DATA_DIR}/secret and no ${DATA_DIR}/keys and no ${DATA_DIR}/postgres.`,
    );
    expect(status).toBe(1);
    expect(existsSync(DATA_DIR)).toBe(false);
    await rm(folder, { recursive: true });
  },
);

test("a backup that cannot be put back begins no Tend", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-doctor-"));
  const DATA_DIR = join(folder, "data");
  const file = join(folder, "backup.sql.gz.age");
  const restore = (ring?: string) => asNpmDoes("restore", DATA_DIR, [file], ring);
  expect(restore().stderr).toContain(`has to be in KEY_RING or in ${DATA_DIR}/keys, and is in neither.`);
  const { stderr, status } = restore(`2026-11-28:${"0".repeat(64)}`);
  expect(stderr).toBe(`\nNothing was put back: there is no file ${file}.\n`);
  expect(status).toBe(1);
  expect(existsSync(DATA_DIR)).toBe(false);
  await rm(folder, { recursive: true });
});
