import fc from "fast-check";
import { expect, test } from "vitest";
import { createWaiting } from "./waiting.mjs";

const atOnce = 30;
const lineOf = (words: unknown) => `${JSON.stringify({ words })}\n`;
const line = fc.constantFrom(..."abc", "d".repeat(7), "e".repeat(40)).map(lineOf);

/** Each line as often as it came. */
function linesIn(text: string): string[] {
  return text.split("\n").flatMap((each) => {
    if (each === "") return [];
    const { words, times = 1 } = JSON.parse(each);
    return Array.from({ length: times }, () => lineOf(words));
  });
}

test("what is taken is what was put by, in its turn, in whole lines, and no more of them than fit", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant(undefined)), { maxLength: 60 }), (steps) => {
      const waiting = createWaiting(10_000);
      const pieces: string[] = [];
      for (const step of steps) step === undefined ? pieces.push(waiting.take(atOnce)) : waiting.add(step);
      while (waiting.length() > 0) pieces.push(waiting.take(atOnce));
      expect(linesIn(pieces.join(""))).toEqual(steps.filter((step) => step !== undefined));
      for (const piece of pieces.filter((each) => each.length > atOnce))
        expect(piece.indexOf("\n")).toBe(piece.length - 1);
      for (const piece of pieces) expect(piece === "" || piece.endsWith("\n")).toBe(true);
    }),
  );
});

test("lines that are the same become one, which says how many they were", () => {
  const waiting = createWaiting(10_000);
  for (const words of ["a", "b", "b", "b", "a", "a"]) waiting.add(lineOf(words));
  const taken = waiting.take(atOnce) + waiting.takeAll();
  expect(taken).toBe('{"words":"a"}\n{"words":"b","times":3}\n{"words":"a","times":2}\n');
  waiting.add(lineOf("a"));
  expect(waiting.takeAll()).toBe(lineOf("a"));
});

test("while nobody takes any, no more than the most is kept", () => {
  const waiting = createWaiting(1000);
  for (let n = 0; n < 5000; n += 1) waiting.add(lineOf(n));
  const kept = waiting.length();
  expect(kept).toBeLessThan(1020);
  expect(waiting.takeAll()).toHaveLength(kept);
});
