import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breathsPerMinute, counting, inSeconds, lengths, momentAt, outSeconds, paceLength } from "./pace.ts";

const paces = fc.record({ in: fc.constantFrom(...inSeconds), out: fc.constantFrom(...outSeconds) });
const milliseconds = fc.integer({ min: 0, max: 3_600_000 });

describe("momentAt", () => {
  test("counts in, then out, then begins again", () => {
    const pace = { in: 3, out: 4 };
    const counted = Array.from({ length: 8 }, (_, second) => {
      const { half, count } = momentAt(pace, second * 1000 + 1);
      return `${half} ${count}`;
    });
    expect(counted).toEqual(["in 1", "in 2", "in 3", "out 1", "out 2", "out 3", "out 4", "in 1"]);
  });

  test("is empty at the start, full at the turn, and empty again at the end", () => {
    const pace = { in: 5, out: 5 };
    expect(momentAt(pace, 0).fullness).toBeCloseTo(0);
    expect(momentAt(pace, 5000).fullness).toBeCloseTo(1);
    expect(momentAt(pace, 9999).fullness).toBeCloseTo(0);
  });

  test("never counts past the pace", () => {
    fc.assert(
      fc.property(paces, milliseconds, (pace, gone) => {
        const { half, count } = momentAt(pace, gone);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(pace[half]);
      }),
    );
  });

  test("moves without a jump, from frame to frame and from breath to breath", () => {
    const pace = { in: 3, out: 8 };
    const frames = Array.from({ length: 1400 }, (_, frame) => momentAt(pace, frame * 16).fullness);
    for (const [frame, fullness] of frames.slice(1).entries()) {
      expect(Math.abs(fullness - (frames[frame] ?? Number.NaN))).toBeLessThan(0.01);
    }
  });
});

describe("lengthOf", () => {
  test("two minutes at five in and five out are two minutes", () => {
    expect(paceLength({ in: 5, out: 5 }, 2)).toBe(120_000);
  });

  test("is whole breaths, and off by half a breath at most", () => {
    fc.assert(
      fc.property(paces, fc.constantFrom(...lengths), (pace, minutes) => {
        const breath = (pace.in + pace.out) * 1000;
        expect(paceLength(pace, minutes) % breath).toBe(0);
        expect(Math.abs(paceLength(pace, minutes) - minutes * 60_000)).toBeLessThanOrEqual(breath / 2);
      }),
    );
  });
});

test("breaths in a minute are told to the nearest half", () => {
  expect(breathsPerMinute({ in: 5, out: 5 })).toBe("6");
  expect(breathsPerMinute({ in: 5, out: 6 })).toBe("5½");
  expect(breathsPerMinute({ in: 3, out: 3 })).toBe("10");
});

describe("counting", () => {
  test("names the counts and how many breaths there are", () => {
    expect(counting({ in: 5, out: 5 }, 2)).toBe(
      "Count without a sound: in, two, three, four, five. Out, two, three, four, five. 12 such breaths are two minutes.",
    );
    expect(counting({ in: 3, out: 6 }, 1)).toBe(
      "Count without a sound: in, two, three. Out, two, three, four, five, six. 7 such breaths are a minute.",
    );
  });
});
