import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "tend-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const counts = JSON.stringify(join(import.meta.dirname, "counts.mjs"));

// Both in one program: the first process is busy while the other asks and dies, so that the answer finds nobody.
const program = `
  import cluster from "node:cluster";
  import { once } from "node:events";
  import { answerCounts } from ${counts};
  if (cluster.isPrimary) {
    const worker = cluster.fork();
    worker.on("message", () => {
      for (const until = performance.now() + 300; performance.now() < until; );
    });
    answerCounts(worker);
    await once(worker, "exit");
    console.log("goes on");
  } else {
    process.send({ count: { id: 1, key: "a", limit: 1 } }, () => process.kill(process.pid, "SIGKILL"));
  }`;

test("a process that dies before it is answered does not end the first", () => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, program);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["goes on\n", ""]);
});
