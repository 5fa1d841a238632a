import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchor, anchors, anchorWords, lengths, promptsOf, rhythms, type Sitting } from "./sitting.ts";

const everyAnchor = Object.keys(anchors) as Anchor[];
const sittings = fc.record({
  minutes: fc.constantFrom(...lengths),
  anchor: fc.constantFrom(...everyAnchor),
  every: fc.constantFrom(...rhythms.map(({ every }) => every)),
});
const seconds = (sitting: Sitting) => promptsOf(sitting).map(({ at }) => at / 1000);

describe("promptsOf", () => {
  test("settles in three steps, then speaks at each turn, then brings back", () => {
    expect(seconds({ minutes: 5, anchor: "feet", every: 60 })).toEqual([0, 20, 40, 60, 120, 180, 240, 280]);
    expect(seconds({ minutes: 2, anchor: "feet", every: 30 })).toEqual([0, 20, 40, 60, 100]);
  });

  test("is quiet in between if that was chosen, or if the sitting is too short for a turn", () => {
    expect(seconds({ minutes: 20, anchor: "sounds", every: 0 })).toEqual([0, 20, 40, 1180]);
    expect(seconds({ minutes: 5, anchor: "sounds", every: 300 })).toEqual([0, 20, 40, 280]);
  });

  test("leaves time to take in each prompt, the last one too", () => {
    fc.assert(
      fc.property(sittings, (sitting) => {
        const moments = [...seconds(sitting), sitting.minutes * 60];
        expect(moments[0]).toBe(0);
        for (const [place, moment] of moments.slice(1).entries()) {
          expect(moment - (moments[place] ?? Number.NaN)).toBeGreaterThanOrEqual(20);
        }
      }),
    );
  });

  test.each([5, 10, 20])("has enough to say for %i minutes, so that nothing is heard twice", (minutes) => {
    for (const anchor of everyAnchor) {
      const said = promptsOf({ minutes, anchor, every: 60 }).map(({ words }) => words);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test("says nothing that could not be read beforehand", () => {
    fc.assert(
      fc.property(sittings, (sitting) => {
        for (const { words } of promptsOf(sitting)) expect(anchorWords(sitting.anchor)).toContain(words);
      }),
    );
  });
});

test("whoever does not want to watch the breath never hears of it, and anyone may stop", () => {
  for (const anchor of everyAnchor) {
    const said = anchorWords(anchor).join(" ");
    expect(said.includes("breath")).toBe(anchor === "breath");
    expect(said).toContain("You may stop.");
  }
});
