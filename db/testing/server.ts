/** Before the tests in db: a PostgreSQL of their own, whose database `tend` is the template for each file. */
import type { TestProject } from "vitest/node";
import { throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the template, for the role that owns it. */
    url: string;
    /** The same for the superuser. */
    adminUrl: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { url, adminUrl, remove } = await throwAwayDatabase();
  project.provide("url", url);
  project.provide("adminUrl", adminUrl);
  return remove;
}
