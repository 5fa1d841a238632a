import fc from "fast-check";
import { expect, test } from "vitest";
import { cueAt } from "#content/kit/timer/cues.ts";
import { cuesOf, lengths, parts } from "./muscles.ts";

const someParts = fc.subarray([...parts]);

test("tension is short, and letting go lasts at least three times as long", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lengths), someParts, (minutes, kept) => {
      const cues = cuesOf(minutes, kept);
      const ends = [...cues.slice(1).map(({ at }) => at), minutes * 60_000];
      for (const [place, cue] of cues.entries()) {
        const lasts = (ends[place] ?? Number.NaN) - cue.at;
        if (cue.tense) expect(lasts).toBe(6_000);
        else if (cue.words.startsWith("And let go")) expect(lasts).toBeGreaterThanOrEqual(18_000);
      }
    }),
  );
});

test("a part that is left out is never named, and the others are", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lengths), someParts, (minutes, kept) => {
      const said = cuesOf(minutes, kept).map(({ words }) => words);
      for (const part of parts) expect(said.includes(part.tense)).toBe(kept.includes(part));
    }),
  );
});

test("where there is time, one goes through the body twice", () => {
  const times = (minutes: number) => cuesOf(minutes, parts).filter(({ tense }) => tense).length;
  expect([5, 10, 15].map(times)).toEqual([7, 14, 14]);
});

test("with everything left out it is a rest", () => {
  expect(cueAt(cuesOf(5, []), 60_000)).toContain("Nothing to tense");
});
