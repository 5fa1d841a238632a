/**
 * Before the tests in db: a PostgreSQL of their own, thrown away afterwards, whose database `tend` is the
 * template.
 */
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startDatabase } from "#scripts/postgres/database.mjs";
import { makeReady } from "#scripts/postgres/migrate.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the template, for the role that owns it. */
    url: string;
    /** Address for the superuser. */
    adminUrl: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "tend-test-"));
  // PostgreSQL runs as another user when the tests run as root.
  await chmod(folder, 0o711);
  const server = await startDatabase({
    folder: join(folder, "postgres"),
    secret: randomBytes(32).toString("hex"),
    throwAway: true,
  });
  await makeReady(server.url);
  project.provide("url", server.url);
  project.provide("adminUrl", server.adminUrl);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
}
