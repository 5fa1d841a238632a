import { expect, test } from "vitest";
import { leavingHeaders, securityHeaders } from "./headers.mjs";

const hsts = (AUTH_URL: string, HSTS: "off" | "host" | "subdomains" | "preload") =>
  securityHeaders({ AUTH_URL, HSTS })["Strict-Transport-Security"];

test("browsers insist on HTTPS as far as the operator says, and never on this machine", () => {
  const url = "https://tend.example.org";
  expect(hsts(url, "off")).toBeUndefined();
  expect(hsts(url, "host")).toBe("max-age=31536000");
  expect(hsts(url, "subdomains")).toBe("max-age=31536000; includeSubDomains");
  expect(hsts(url, "preload")).toBe("max-age=63072000; includeSubDomains; preload");
  expect(hsts("http://localhost:3000", "preload")).toBeUndefined();
});

test.each([
  ["tend-session=; Path=/; Max-Age=0", true],
  ["__Host-tend-session=; Path=/; Max-Age=0", true],
  [["tend-kept=; Path=/sign-in", "tend-session=; Path=/"], true],
  ["tend-session=abc; Path=/", false],
  ["tend-kept=; Path=/sign-in", false],
  [undefined, false],
])("with %j, whether the browser forgets what it kept: %s", (cookies, forgets) => {
  expect("Clear-Site-Data" in leavingHeaders(cookies)).toBe(forgets);
});
