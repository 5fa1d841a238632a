import { readdirSync, readFileSync } from "node:fs";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { createRates, limits } from "./rates.mjs";
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

/** What looks a row or two up, or draws nothing. */
const quick = [
  "/.well-known/security.txt",
  "/calendar/[file]",
  "/journal/draft",
  "/plan/[item]/calendar.ics",
  "/progress/[table]",
  "/readyz",
  "/reminders/stop/[token]",
  "/sign-in/leave",
  "/sign-in/out",
  "/sign-in/provider/callback/oidc",
];

test("whatever is drawn for whoever asks, or reads a whole record, has a limit", () => {
  const routes = readdirSync("app", { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === "route.ts" || name === "route.tsx")
    .map(({ parentPath, name }) => join(parentPath, name))
    // What is the same for everybody was drawn when it was built.
    .filter((file) => !/dynamic = "force-static"|generateStaticParams/.test(readFileSync(file, "utf8")))
    .map((file) => `/${relative("app", dirname(file)).replaceAll(/\([^)]*\)\//g, "")}`);
  expect(routes.filter((route) => !quick.includes(route) && limits[route] === undefined)).toEqual([]);
  expect(quick.filter((route) => !routes.includes(route))).toEqual([]);
});
