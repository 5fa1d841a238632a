import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { changeBetween } from "./compare.ts";
import { isAskedFor, readOptions } from "./options.ts";

function picture(width: number, height: number, dark: [x: number, y: number][] = []): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(250);
  for (const [x, y] of dark) png.data.fill(10, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
}

test("what has changed is found to the pixel, and a page that grew or shrank has changed", () => {
  const plain = picture(10, 10);
  expect(changeBetween(plain, picture(10, 10))).toBeUndefined();
  const found = changeBetween(plain, picture(10, 10, [[3, 4]]));
  expect(found?.share).toBe(0.01);
  const shown = PNG.sync.read(found?.picture ?? plain);
  const at = (x: number, y: number) => [...shown.data.subarray((y * 10 + x) * 4, (y * 10 + x) * 4 + 3)];
  expect(at(3, 4)).not.toEqual(at(4, 3));
  expect(changeBetween(plain, picture(10, 20))?.share).toBe(0.5);
  expect(changeBetween(picture(10, 20), plain)?.share).toBe(0.5);
});

test("all is drawn, unless less is asked for; what there is not is said", () => {
  const all = readOptions([]);
  expect(all.looks).toHaveLength(9);
  expect(all.states).toContain("away");
  const some = readOptions(["/today", "--state=used,error", "--width=375,paper", "--scheme=dark"]);
  expect(some.states).toEqual(["used", "error"]);
  expect(some.looks).toEqual([
    { width: "375", scheme: "dark" },
    { width: "paper", scheme: "light" },
  ]);
  expect(["/today", "/today/[item]", "/plan"].map((path) => isAskedFor(path, some))).toEqual([
    true,
    true,
    false,
  ]);
  expect(["/", "/plan"].map((path) => isAskedFor(path, readOptions(["/"])))).toEqual([true, false]);
  expect(() => readOptions(["--width=400"])).toThrow(
    "There is no width “400”. There are: 320, 375, 768, 1280, paper",
  );
});
