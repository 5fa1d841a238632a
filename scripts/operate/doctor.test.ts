import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What is set here wins over a .env of whoever runs this. */
const withoutSettings = {
  NODE_ENV: "test",
  DATABASE_URL: "",
  SMTP_URL: "",
  AUTH_URL: "",
  BACKUP_DIR: "",
} as const;

test("where nothing has been started yet it says so, and makes neither folder nor secret", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-doctor-"));
  const DATA_DIR = join(folder, "data");
  const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/operate/doctor.ts"], {
    env: { PATH: process.env.PATH, ...withoutSettings, DATA_DIR },
    encoding: "utf8",
  });
  expect(stdout).toContain(`there is no ${DATA_DIR}/secret and no ${DATA_DIR}/keys yet`);
  expect(stdout).toContain("Tend is not running");
  expect(status).toBe(0);
  expect(existsSync(DATA_DIR)).toBe(false);
  await rm(folder, { recursive: true });
});
