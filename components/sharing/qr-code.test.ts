import fc from "fast-check";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { cases } from "#domain/testing/cases.ts";
import { qrCode } from "./qr-code.tsx";

/** Draws the path as a camera would see it, so many dots to a module. */
function seen({ size, path }: ReturnType<typeof qrCode>, dots = 4) {
  const side = size * dots;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++) {
      const from = row * side + Number(x) * dots;
      for (let dot = from; dot < from + Number(width) * dots; dot++) picture.fill(0, dot * 4, dot * 4 + 3);
    }
  }
  return jsQR(picture, side, side)?.data;
}

test("any address can be read from the drawing of its code", () => {
  const addresses = fc
    .tuple(fc.domain(), fc.stringMatching(/^[a-z0-9-]{1,60}$/), fc.stringMatching(/^[a-z0-9-]{0,60}$/))
    .map(([host, slug, part]) => `https://${host}/g/${slug}${part && `#${part}`}`);
  fc.assert(
    fc.property(addresses, (address) => {
      expect(seen(qrCode(address))).toBe(address);
    }),
    cases(50),
  );
});

test("white stands around it, four modules on each side", () => {
  const { size, path } = qrCode("https://tend.example/g/breathing");
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(width), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
