import { create } from "fontkit";
import { expect, test } from "vitest";
import { textFile } from "../pdf-faces.ts";
import { trueTypeIn } from "./true-type.ts";

const weight = (heavy: number) => textFile.replace("-400-", `-${heavy}-`);

/** The lines that a letter is drawn by: an edge, and what is white inside. */
const drawnAs = (path: string, letter: string) =>
  create(trueTypeIn(path)).glyphForCodePoint(letter.charCodeAt(0)).path.toSVG();

test.each([400, 500, 700])("at weight %s a zero has an edge and one white, as wide as it was", (heavy) => {
  const zero = drawnAs(weight(heavy), "0");
  expect(zero.match(/M/g)).toHaveLength(2);
  // The white is the same on both sides of the middle, above and below.
  const [, white = ""] = zero.split("Z");
  // Where it begins and where it is closed are one point.
  const points = [...new Set(white.match(/-?[\d.]+ -?[\d.]+/g))].map((point) => point.split(" ").map(Number));
  for (const axis of [0, 1]) {
    const values = points.map((point) => point[axis] ?? Number.NaN);
    expect(mirrored(values)).toEqual(values.toSorted(byValue));
  }
});

test("no other letter is changed", () => {
  expect(drawnAs(weight(400), "8").match(/M/g)).toHaveLength(3);
  expect(drawnAs(weight(400), "Ø").match(/M/g)?.length).toBeGreaterThan(2);
});

const byValue = (a: number, b: number) => a - b;

function mirrored(values: number[]): number[] {
  const sum = Math.min(...values) + Math.max(...values);
  return values.map((value) => sum - value).toSorted(byValue);
}
