import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "#domain/testing/cases.ts";
import { safePath } from "./safe-path.ts";

test.each([
  "/today",
  "/plan?saved=added",
  "/plan/3f/2026-11-23",
  "/guides/sleep-habits",
  "/progress?until=2026-11-01#a",
])("%j stays as it is", (path) => {
  expect(safePath(path)).toBe(path);
});

test.each([
  undefined,
  null,
  "",
  "today",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/today/..//evil.example",
  "javascript:alert(1)",
  ` /today`,
  `/${"a".repeat(5000)}`,
])("%j leads nowhere", (path) => {
  expect(safePath(path)).toBeUndefined();
});

test("whatever is typed, a browser stays on this site", () => {
  const home = "https://tend.example";
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "@",
    ":",
    "evil.example",
    "\t",
    "%2f",
    "?",
    "#",
    "https:",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (pieces) => {
      const path = safePath(pieces.join(""));
      if (path !== undefined) expect(new URL(path, home).origin).toBe(home);
    }),
    cases(500),
  );
});
