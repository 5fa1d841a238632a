import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import {
  checkAddress,
  checkBackups,
  checkDisk,
  checkMail,
  checkMetrics,
  checkNode,
  checkProvider,
  checkProxy,
} from "./around.ts";
import { findingLines } from "./finding.ts";
import { checkSecrets } from "./secrets.ts";

test("a Node that is no longer maintained is worth a look", () => {
  expect(checkNode("20.20.2").state).toBe("look");
  expect(checkNode("24.1.0").state).toBe("well");
});

test.each([
  ["http://localhost:3000", "host", "well"],
  ["http://tend.example.org", "host", "wrong"],
  ["https://tend.example.org", "off", "look"],
  ["https://tend.example.org", "host", "well"],
] as const)("the address %s with HSTS %s is %s", (AUTH_URL, HSTS, state) => {
  expect(checkAddress({ AUTH_URL, HSTS }).state).toBe(state);
});

test.each([
  ["http://localhost:3000", 0, "well"],
  ["http://localhost:3000", 1, "well"],
  ["https://tend.example.org", 1, "well"],
  ["https://tend.example.org", 0, "look"],
  ["http://tend.example.org", 1, "look"],
] as const)("for the address %s, %i proxies in front are %s", (AUTH_URL, TRUST_PROXY, state) => {
  const settings = { AUTH_URL, TRUST_PROXY, LISTEN: "this-machine", DATABASE_URL: undefined } as const;
  expect(checkProxy(settings).state).toBe(state);
});

test("a way past the web server is worth a look, where it stands on the same machine", () => {
  const settings = { AUTH_URL: "https://tend.example.org", TRUST_PROXY: 1, LISTEN: "anywhere" } as const;
  expect(checkProxy({ ...settings, DATABASE_URL: undefined }).state).toBe("look");
  expect(checkProxy({ ...settings, DATABASE_URL: "postgres://tend@postgres-1/tend" }).state).toBe("well");
  expect(
    checkProxy({ ...settings, TRUST_PROXY: 0, AUTH_URL: "http://localhost:3000", DATABASE_URL: undefined })
      .state,
  ).toBe("well");
});

test("metrics of which each answer tells of another process are worth a look", () => {
  const METRICS_TOKEN = "0123456789abcdef";
  expect(checkMetrics({ METRICS_TOKEN, WORKERS: 2 })).toMatchObject([{ state: "look" }]);
  for (const WORKERS of [1, undefined])
    expect(checkMetrics({ METRICS_TOKEN, WORKERS })).toMatchObject([{ state: "well" }]);
  expect(checkMetrics({ METRICS_TOKEN: undefined, WORKERS: 2 })).toEqual([]);
});

test("a mail server that does not answer is wrong, and its password is not said", async () => {
  const free = createServer().listen(0);
  const { port } = free.address() as { port: number };
  await new Promise((closed) => free.close(closed));
  const found = await checkMail({
    SMTP_URL: `smtp://me:secret@127.0.0.1:${port}`,
    AUTH_URL: "https://tend.example.org",
  });
  expect(found).toEqual({
    about: "Mail",
    state: "wrong",
    says: expect.stringMatching(/does not take letters \(ECONNREFUSED\)/),
  });
  expect(found.says).not.toContain("secret");
  expect((await checkMail({ SMTP_URL: undefined, AUTH_URL: "https://tend.example.org" })).state).toBe(
    "wrong",
  );
  expect((await checkMail({ SMTP_URL: undefined, AUTH_URL: "http://localhost:1" })).state).toBe("look");
});

test("a mail server elsewhere that offers no encryption is wrong, unless the address says that this is meant", async () => {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS", "AUTH"] });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as { port: number };
  const AUTH_URL = "https://tend.example.org";
  const at = (rest: string) => checkMail({ SMTP_URL: `smtp://0.0.0.0:${port}${rest}`, AUTH_URL });
  try {
    expect(await at("")).toMatchObject({ state: "wrong", says: expect.stringContaining("no encryption") });
    expect((await at("?requireTLS=false")).state).toBe("well");
    expect((await checkMail({ SMTP_URL: `smtp://localhost:${port}`, AUTH_URL })).state).toBe("well");
  } finally {
    await new Promise<void>((closed) => server.close(() => closed()));
  }
});

test("backups are looked for in their folder, and must be of today or yesterday", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-doctor-"));
  const at = new Date("2026-11-28T12:00:00Z");
  const stateOf = async (BACKUP_DIR: string | undefined) => (await checkBackups({ BACKUP_DIR }, at)).state;
  expect(await stateOf(undefined)).toBe("look");
  expect(await stateOf(folder)).toBe("wrong");
  const elsewhere = await checkBackups({ BACKUP_DIR: join(folder, "nowhere") }, at);
  expect(elsewhere).toMatchObject({ state: "wrong", says: expect.stringContaining("there is no folder") });
  await writeFile(join(folder, "tend-2026-11-26T12-00-00Z.sql.gz.age"), "");
  expect(await stateOf(folder)).toBe("wrong");
  await writeFile(join(folder, "tend-2026-11-28T03-00-00Z.sql.gz.age"), "");
  expect(await stateOf(folder)).toBe("well");
  expect(await checkDisk("Backup disk", folder)).toHaveLength(1);
  expect(await checkDisk("Backup disk", join(folder, "nowhere"))).toEqual([]);
  const file = join(folder, "tend-2026-11-28T03-00-00Z.sql.gz.age");
  expect(await checkDisk("Backup disk", file)).toMatchObject([
    { state: "wrong", says: `${file} is no folder` },
  ]);
  await rm(folder, { recursive: true });
});

test("a provider has to answer, and to call itself as it is called here", async () => {
  const says = { issuer: "" };
  const provider = createHttpServer((_, res) => res.end(JSON.stringify(says))).listen(0, "127.0.0.1");
  await once(provider, "listening");
  const OAUTH_ISSUER = `http://127.0.0.1:${(provider.address() as { port: number }).port}`;
  const state = async () =>
    (await checkProvider({ OAUTH_ISSUER, OAUTH_NAME: "Example" })).map((one) => one.state);
  says.issuer = OAUTH_ISSUER;
  expect(await state()).toEqual(["well"]);
  says.issuer = "https://elsewhere.example";
  expect(await state()).toEqual(["wrong"]);
  provider.close();
  provider.closeAllConnections();
  expect(await state()).toEqual(["wrong"]);
  expect(await checkProvider({ OAUTH_ISSUER: undefined, OAUTH_NAME: undefined })).toEqual([]);
});

test("secrets are for one user, those in the file of settings too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-doctor-"));
  const [keys, settings] = [join(folder, "keys"), join(folder, ".env")];
  const state = async () => (await checkSecrets([keys], settings)).state;
  expect(await state()).toBe("look");
  await writeFile(keys, "", { mode: 0o600 });
  await writeFile(settings, "# AUTH_SECRET=\nKEY_RING=\nPORT=3000\n", { mode: 0o644 });
  expect(await state()).toBe("well");
  await writeFile(settings, "SMTP_URL=smtp://me:secret@mail.example.org\n");
  expect((await checkSecrets([keys], settings)).says).toBe(`others can read ${settings}: chmod 600`);
  await chmod(settings, 0o600);
  expect(await state()).toBe("well");
  await chmod(keys, 0o640);
  expect(await state()).toBe("wrong");
  await rm(folder, { recursive: true });
});

test("the last line sums up", () => {
  const of = (...states: ("well" | "look" | "wrong")[]) =>
    findingLines(states.map((state) => ({ about: "Mail", state, says: "…" }))).at(-1);
  expect(of("well")).toBe("Nothing is wrong.");
  expect(of("well", "look")).toBe("Nothing is wrong; 1 thing is worth a look.");
  expect(of("look", "wrong", "wrong")).toBe("2 things are wrong.");
});
