import fc from "fast-check";
import { expect, test } from "vitest";
import { createWaiting } from "./waiting.mjs";

const atOnce = 20;
const line = fc.constantFrom("a\n", "b\n", "cc\n", `${"d".repeat(7)}\n`, `${"e".repeat(30)}\n`);

test("what is taken is what was put by, in its turn, in whole lines, and no more of them than fit", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant(undefined)), { maxLength: 60 }), (steps) => {
      const waiting = createWaiting(10_000);
      const pieces: string[] = [];
      for (const step of steps) step === undefined ? pieces.push(waiting.take(atOnce)) : waiting.add(step);
      while (waiting.length() > 0) pieces.push(waiting.take(atOnce));
      expect(pieces.join("")).toBe(steps.filter((step) => step !== undefined).join(""));
      for (const piece of pieces.filter((each) => each.length > atOnce))
        expect(piece.indexOf("\n")).toBe(piece.length - 1);
      for (const piece of pieces) expect(piece === "" || piece.endsWith("\n")).toBe(true);
    }),
  );
});

test.each([
  ["the same", () => "a\n"],
  ["another each time", (n: number) => `${n}\n`],
])("while nobody takes any, no more than the most is kept of lines that are %s", (_, lineAt) => {
  const waiting = createWaiting(1000);
  for (let n = 0; n < 5000; n += 1) waiting.add(lineAt(n));
  const kept = waiting.length();
  expect(kept).toBeLessThan(1010);
  expect(waiting.takeAll()).toHaveLength(kept);
});
