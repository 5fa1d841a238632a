import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeEach, expect, test, vi } from "vitest";

const jar = vi.hoisted(() => ({ sent: new Map<string, string>(), told: [] as Record<string, unknown>[] }));

vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.sent.has(name) ? { name, value: jar.sent.get(name) } : undefined),
    getAll: () => [...jar.sent].map(([name, value]) => ({ name, value })),
    set: (cookie: Record<string, unknown>) => jar.told.push(cookie),
    delete: (cookie: Record<string, unknown>) => jar.told.push(cookie),
  }),
}));

// Files share their modules (vitest.config.ts): this one is read anew, with the jar above, and nobody after us gets it.
vi.resetModules();
const { cookieValue, dropCookie, sentCookies, setCookie } = await import("./cookies.ts");
const before = process.env.AUTH_URL;
afterAll(() => {
  vi.resetModules();
  if (before === undefined) delete process.env.AUTH_URL;
  else process.env.AUTH_URL = before;
});

const spot = { name: "tend-answers", path: "/plan" };

beforeEach(() => {
  jar.sent.clear();
  jar.told.length = 0;
});

test("over HTTPS a cookie is taken, and let go of, over TLS alone", async () => {
  process.env.AUTH_URL = "https://tend.example";
  await setCookie(spot, "sealed", 60);
  await dropCookie(spot);
  const [set, dropped] = jar.told;
  // A browser drops none with this prefix unless it is told so with “Secure”.
  const asked = { name: "__Secure-tend-answers", path: "/plan", secure: true };
  expect(set).toEqual({ ...asked, value: "sealed", maxAge: 60, httpOnly: true, sameSite: "lax" });
  expect(dropped).toEqual(asked);
});

test("what a network on the way may have slipped in counts for nothing", async () => {
  process.env.AUTH_URL = "https://tend.example";
  jar.sent.set("tend-answers", "theirs").set("__Secure-tend-away-today-1", "ours");
  expect(await cookieValue("tend-answers")).toBeUndefined();
  expect(await cookieValue("tend-away-today-1")).toBe("ours");
  expect(await sentCookies()).toEqual([{ name: "tend-away-today-1", value: "ours" }]);
});

test("on this machine, where there is no TLS, names are as they stand", async () => {
  process.env.AUTH_URL = "http://localhost:3000";
  await setCookie(spot, "sealed", 60);
  expect(jar.told[0]).toMatchObject({ name: "tend-answers", secure: false });
});

test("nobody else sets, reads or drops a cookie, but for the session’s", () => {
  const files = execFileSync("git", ["ls-files", "app"], { encoding: "utf8" }).trim().split("\n");
  const reaching = files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))
    .filter((file) =>
      /import \{[^}]*\bcookies\b[^}]*\} from "next\/headers"/.test(readFileSync(file, "utf8")),
    );
  expect(reaching).toEqual(["app/_member/auth.ts", "app/_process/cookies.ts"]);
});
