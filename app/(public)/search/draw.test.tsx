import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "#server/publish/bundle.mjs";
import { draw } from "./draw.tsx";

const folder = mkdtempSync(join(tmpdir(), "tend-drawn-"));
let bundled: typeof draw;

beforeAll(async () => {
  const file = join(folder, "search.mjs");
  await bundle("app/(public)/search/draw.tsx", file);
  ({ draw: bundled } = await import(/* @vite-ignore */ file));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["", "Choose by what matters today"],
  ["q=can%27t+sleep", "/guides/sleep-habits"],
  ["q=panick+attack", "/guides/breathing"],
  ["q=%3Cscript%3E%22%26", "“&lt;script&gt;&quot;&amp;”"],
  ["time=up-to-5-minutes&kind=body", "5 minutes or less · Body"],
  ["time[]=1&q=", "Choose by what matters today"],
])("what the server draws for “%s” is what the page draws", (address, part) => {
  const html = bundled(new URLSearchParams(address));
  expect(html).toContain(part);
  expect(html).toBe(draw(new URLSearchParams(address)));
});

test("a page of results is small", () => {
  for (const query of ["sleep", "i cant say no to my boss", "sad"])
    expect(Buffer.byteLength(bundled(new URLSearchParams({ q: query }))), query).toBeLessThan(13_500);
});
