import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** An element for paper that holds what stands in a field, and nothing else. */
const printed = /<(?:p|span|td)\b[^>]*\bprint-only\b[^>]*>\s*(?:\{words\}|<LinesOf words=\{words\} \/>)/g;

test("on paper too, what was written in a tool runs the way of its own letters", () => {
  const room = join(import.meta.dirname, "..");
  const found = readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => readFileSync(join(room, file), "utf8").match(printed) ?? []);
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found.filter((element) => !element.includes('dir="auto"'))).toEqual([]);
});
