import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDatabase } from "./database.mjs";
import { migrate } from "./migrate.mjs";

let root: string;
let server: Awaited<ReturnType<typeof startDatabase>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "tend-test-"));
  await chmod(root, 0o711);
  server = await startDatabase({ folder: join(root, "postgres"), secret: "for tests", throwAway: true });
});

afterAll(async () => {
  await server.stop();
  await rm(root, { recursive: true });
});

test("two that start at once both find the tables made, once", async () => {
  const url = await newDatabase("twice", "tend");
  expect(await Promise.all([migrate(url), migrate(url)])).toEqual([undefined, undefined]);
  expect(await ask(url, "select count(*)::int as members from members")).toEqual([{ members: 0 }]);
});

test("a superuser’s rows are guarded too, by a role that it takes on", async () => {
  const url = await newDatabase("super", "postgres");
  const role = await migrate(url);
  expect(role).toBe("tend_app");
  await ask(url, "insert into members (email) values ('someone@example.org')");
  await ask(
    url,
    `insert into plan_items (member_id, guide, draft_id, started_on)
    select id, 'breathing', gen_random_uuid(), '2026-11-02' from members`,
  );
  expect(await ask(url, "select guide from plan_items")).toHaveLength(1);
  expect(await ask(url, "select guide from plan_items", role)).toHaveLength(0);
});

test("a role that may pass by the guard, and may make none that may not, is told so", async () => {
  await ask(server.adminUrl, "create role passer login bypassrls password 'passer'");
  const url = await newDatabase("passer", "passer");
  await expect(migrate(url)).rejects.toThrow("its role passes by row-level security");
});

test("a database that cannot be reached is said in one line", async () => {
  await expect(migrate("postgres://tend@127.0.0.1:1/tend")).rejects.toThrow(
    "The database could not be made ready: connect ECONNREFUSED 127.0.0.1:1",
  );
});

async function newDatabase(name: string, owner: string) {
  await ask(server.adminUrl, `create database ${name} owner ${owner}`);
  const url = new URL(owner === "tend" ? server.url : server.adminUrl);
  if (owner === "passer") url.username = url.password = "passer";
  url.pathname = name;
  return url.href;
}

async function ask(url: string, question: string, role?: string) {
  const sql = postgres(url, { max: 1, connection: role ? { role } : {} });
  try {
    return [...(await sql.unsafe(question))];
  } finally {
    await sql.end();
  }
}
