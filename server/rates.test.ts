import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createRates } from "./rates.mjs";
import { createCount } from "./workers/counts.mjs";

function from(address: string) {
  const headers = { "x-forwarded-for": address };
  return Object.assign(new IncomingMessage(new Socket()), { headers });
}

test("what takes time is done so often a minute for each source, and then again", () => {
  let now = 0;
  const tooMany = createRates(
    { TRUST_PROXY: 1 },
    createCount(() => now),
  );
  const ask = (address: string, route = "/summary/pdf") => tooMany(from(address), route);
  for (let times = 0; times < 120; times += 1) expect(ask("192.0.2.7")).toBeUndefined();
  now = 20_000;
  expect(ask("192.0.2.7")).toBe(40);
  expect(ask("192.0.2.8")).toBeUndefined();
  expect(ask("192.0.2.7", "/search")).toBeUndefined();
  expect(ask("192.0.2.7", "/today")).toBeUndefined();
  now = 60_000;
  expect(ask("192.0.2.7")).toBeUndefined();
});
