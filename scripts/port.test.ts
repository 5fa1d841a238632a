import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort, refuseBusyPort } from "./port.mjs";

const lent = "/proc/sys/net/ipv4/ip_local_port_range";

test.skipIf(!existsSync(lent))("a free port is none that the system lends to connections", async () => {
  const [from] = readFileSync(lent, "utf8").split(/\s+/).map(Number);
  for (let times = 0; times < 50; times += 1) expect(await freePort()).toBeLessThan(from ?? 0);
});

test("a port is free, and then it is not", async () => {
  const port = await freePort();
  await refuseBusyPort(port, "127.0.0.1");

  const server = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  await expect(refuseBusyPort(port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} is in use by another program. Give another one, such as PORT=${port + 1} npm start.`,
  );
});
