import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("of first starts at once, all have one secret and one key, and they are whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-first-"));
  // Four go through the same three hundred new folders, so that many a folder is met by two at the same moment.
  const program = `
    const { loadEnvironment } = await import(${JSON.stringify(join(import.meta.dirname, "environment.mjs"))});
    const moment = Math.ceil(Date.now() / 500 + 1) * 500;
    while (Date.now() < moment);
    for (let number = 0; number < 300; number += 1) {
      process.env.DATA_DIR = ${JSON.stringify(folder)} + "/" + number;
      delete process.env.AUTH_SECRET;
      delete process.env.KEY_RING;
      console.log(loadEnvironment().secret + " " + process.env.KEY_RING);
    }`;
  const starting = Array.from({ length: 4 }, () =>
    promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]),
  );
  const [first = "", ...others] = (await Promise.all(starting)).map(({ stdout }) => stdout.trim());
  for (const secret of first.split("\n"))
    expect(secret).toMatch(/^[0-9a-f]{64} \d{4}-\d\d-\d\d:[0-9a-f]{64}$/);
  for (const other of others) expect(other).toBe(first);
  expect(await readdir(join(folder, "299"))).toEqual(["keys", "secret"]);
  await rm(folder, { recursive: true });
});

test("secrets that a service manager puts into files are taken, and none is made in their place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tend-credentials-"));
  const [secret, keys] = ["s".repeat(64), `clinic:${"0".repeat(64)}`];
  await writeFile(join(folder, "AUTH_SECRET"), `${secret}\n`);
  await writeFile(join(folder, "KEY_RING"), keys);
  await writeFile(join(folder, "SMTP_URL"), "smtps://mail.example.org");
  const program = `
    const { loadEnvironment } = await import(${JSON.stringify(join(import.meta.dirname, "environment.mjs"))});
    const { secretFiles, madeKeys } = loadEnvironment();
    const { AUTH_SECRET, KEY_RING, SMTP_URL } = process.env;
    console.log(JSON.stringify({ AUTH_SECRET, KEY_RING, SMTP_URL, secretFiles, madeKeys }));`;
  const DATA_DIR = join(folder, "data");
  // What is set in the environment wins.
  const env = {
    NODE_ENV: "test" as const,
    PATH: process.env.PATH,
    CREDENTIALS_DIRECTORY: folder,
    DATA_DIR,
    SMTP_URL: "smtp://set.example",
  };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    env,
  });
  const taken = { AUTH_SECRET: secret, KEY_RING: keys, SMTP_URL: "smtp://set.example" };
  expect(JSON.parse(stdout)).toEqual({ ...taken, secretFiles: [] });
  expect(await readdir(DATA_DIR)).toEqual(["secret"]);
  await rm(folder, { recursive: true });
});
