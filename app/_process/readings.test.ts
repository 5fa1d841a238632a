import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDatabase } from "#db/client.ts";
import { readingsNow } from "#server/watch/readings.mjs";
import { giveReadings } from "./readings.ts";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgres://tend:none@127.0.0.1:1/tend");
  // A file, in which no backup can be looked for.
  vi.stubEnv("BACKUP_DIR", "package.json");
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

test("what cannot be read is left out, and takes nothing else with it", async () => {
  giveReadings();
  const readings = await readingsNow();
  expect(readings).toMatchObject({ isDatabaseThere: false, poolSize: expect.any(Number) });
  expect(readings?.lettersWaiting).toBeUndefined();
  expect(readings?.backupSeconds).toBeUndefined();
});
