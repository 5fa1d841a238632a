import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "#domain/testing/cases.ts";
import { readUntrustedJson } from "./untrusted-json.ts";

test("what is JSON is read as it is, whatever stands in its texts", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(readUntrustedJson(text)).toEqual(JSON.parse(text));
    }),
    cases(200),
  );
  const text = JSON.stringify({ '[{,"\\': ['\\"', "]}".repeat(50_000), "\\\\"] });
  expect(readUntrustedJson(text)).toEqual(JSON.parse(text));
});

test.each(["", "{", "]", '"a', '"a\\"', "a", "[1,]"])("%j is nothing", (text) => {
  expect(readUntrustedJson(text)).toBeUndefined();
});

test.each([
  ["too deep", "[".repeat(21) + "]".repeat(21)],
  ["too long a list", `[${"1,".repeat(30_000)}1]`],
  ["too many of them", `[${Array.from({ length: 40 }, () => `[${"[],".repeat(25_000)}[]]`)}]`],
])("JSON is not read where it is %s", (_what, text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(readUntrustedJson(text)).toBeUndefined();
});
