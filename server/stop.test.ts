import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";

const rounds = process.env.DRILL === "stops" ? 100 : 5;

// A server in a process of its own, as Tend is, that answers after a few milliseconds.
const program = `
  import { createServer } from "node:http";
  import { createStop } from ${JSON.stringify(join(import.meta.dirname, "stop.mjs"))};
  const server = createServer(async (req, res) => {
    watch(res);
    await untilClosed();
    setTimeout(() => res.end("whole".repeat(1000)), Number(req.url.slice(1)));
  });
  const { stop, untilClosed, watch } = createStop(server);
  const hurry = new Promise((done) => process.on("SIGINT", done));
  process.once("SIGTERM", async () => {
    await stop({ grace: new Promise((done) => setTimeout(done, 200)), patience: 10_000, hurry });
    process.exit(0);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;

test(`of what is asked while a server stops nothing is cut, ${rounds} times`, {
  timeout: 600_000,
}, async () => {
  const stories = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const cut: string[] = [];
      for (let left = rounds / 5; left > 0; left -= 1) cut.push(...(await stopUnderLoad()));
      return cut;
    }),
  );
  expect(stories.flat()).toEqual([]);
});

test("told twice, it waits for nobody", async () => {
  const { server, port, exited } = await startServer();
  const waiting = ask(port, "/60000", undefined);
  const idle = new Agent({ keepAlive: true });
  await ask(port, "/0", idle);
  server.kill("SIGTERM");
  await delay(50);
  server.kill("SIGINT");
  const before = performance.now();
  await exited;
  expect(performance.now() - before).toBeLessThan(30_000);
  expect(await waiting).toBe("ECONNRESET");
  idle.destroy();
});

async function stopUnderLoad(): Promise<string[]> {
  const { server, port, exited } = await startServer();
  const answers = Promise.all([
    ...Array.from({ length: 10 }, () => askOn(port, new Agent({ keepAlive: true, maxSockets: 1 }))),
    ...Array.from({ length: 3 }, () => askOn(port, undefined)),
  ]);
  const long = ask(port, "/800", undefined);
  await delay(300);
  server.kill("SIGTERM");
  const cut = [...(await answers), await long];
  await exited;
  return cut.filter((end) => end !== "refused" && end !== "whole");
}

/** Asks again and again, until nobody listens any more: a connection that is refused was never begun. */
async function askOn(port: number, agent: Agent | undefined): Promise<string> {
  for (;;) {
    const end = await ask(port, `/${Math.floor(Math.random() * 30)}`, agent);
    if (end === "ECONNREFUSED") return "refused";
    if (end !== "whole") return end;
    if (!agent) await delay(5);
  }
}

function ask(port: number, path: string, agent: Agent | undefined): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ port, host: "127.0.0.1", path, agent: agent ?? false }, async (answer) => {
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
      });
      answer.on("end", () => resolve(size === 5000 ? "whole" : "half"));
      answer.on("error", () => resolve("half"));
    });
    request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

async function startServer(): Promise<{ server: ChildProcess; port: number; exited: Promise<unknown> }> {
  const server = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(server, "exit");
  const [port] = await once(createInterface(server.stdout), "line");
  return { server, port: Number(port), exited };
}
