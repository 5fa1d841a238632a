import jsqr from "jsqr";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { codePicture } from "./code-picture.ts";

test.each([12, 16])("a picture of a code, each square %s pixels wide, is read as its address", (scale) => {
  const address = "https://tend.example.org/g/breathing?from=mon,thu";
  const file = codePicture(address, { scale });
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  expect(height).toBe(width);
  expect(width % scale).toBe(0);
  expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
  // Black or white and nothing between, with four squares of white on each side.
  expect(new Set(data)).toEqual(new Set([0, 255]));
  const isDark = (x: number, y: number) => data[(y * width + x) * 4] === 0;
  const dark = Array.from({ length: width }, (_, at) => at).filter((at) => isDark(at, 4 * scale));
  expect([dark[0], dark.at(-1)]).toEqual([4 * scale, width - 4 * scale - 1]);
  expect(dark.filter((at) => isDark(at, 4 * scale - 1))).toEqual([]);
  expect(file.length).toBeLessThan(2000);
});
