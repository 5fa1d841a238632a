import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../port.mjs";
import { hasNginx, startBalancing, startPublishing } from "./nginx.ts";

test.skipIf(!hasNginx())("as much as Tend keeps in a browser goes there, and comes back", async () => {
  // As app/_member/sealed-cookie.ts bounds it: so much in all, and each below what a browser keeps.
  const cookies = Array.from({ length: 3 }, (_, number) => `tend-kept-${number}=${"x".repeat(3000)}`);
  const tend = createServer((req, res) => {
    res.setHeader("Set-Cookie", cookies);
    res.end(req.headers.cookie);
  }).listen(0, "127.0.0.1");
  await once(tend, "listening");
  const { port } = tend.address() as { port: number };
  const proxies = [
    await startPublishing(`http://localhost:${port}`),
    await startBalancing(await freePort(), [port, port]),
  ];
  for (const { stop } of proxies) onTestFinished(stop);
  for (const { url } of proxies) {
    const answer = await fetch(`${url}/today`, { headers: { cookie: cookies.join("; ") } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(cookies.join("; "));
    expect(answer.headers.getSetCookie()).toEqual(cookies);
  }
  tend.close();
});
