import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("nothing in a style sheet moves for whoever asked for less motion", () => {
  const sheets = ["app", "components", "content"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .map((file) => join(room, file))
      .filter((file) => file.endsWith(".css") && statSync(join(root, file)).isFile()),
  );
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.flatMap((file) => movingIn(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

/** Each declaration that makes something move, and stands in no block for those who did not ask for less. */
function movingIn(sheet: string): string[] {
  const around: string[] = [];
  const found: string[] = [];
  for (const [, words = "", end] of sheet.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]*)([{};])/g)) {
    if (end === "{") around.push(words);
    // What takes no time is no motion, but waits: see .without-script.
    else if (/^\s*(transition|animation):(?!.*\b0s\b|\s*none)/.test(words) && !around.some(isForMotion))
      found.push(words.trim());
    if (end === "}") around.pop();
  }
  return found;
}

function isForMotion(words: string): boolean {
  return words.includes("prefers-reduced-motion: no-preference");
}
