import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showClock } from "#content/kit/timer/clock.ts";
import {
  type Answer,
  aboutLampTime,
  advice,
  type LampAnswers,
  lampQuestions,
  lengths,
  morning,
  nextAfter,
  studiedLength,
} from "./light.ts";

const anyAnswer = fc.constantFrom<Answer | undefined>("yes", "no", "unsure", undefined);
const anyAnswers: fc.Arbitrary<LampAnswers> = fc
  .tuple(anyAnswer, anyAnswer)
  .map(([eyes, bipolar]) => ({ ...(eyes && { eyes }), ...(bipolar && { bipolar }) }));

describe("before the plan", () => {
  test("both questions are asked, and both cleared, before it is shown", () => {
    expect(nextAfter({})).toBe("answer");
    expect(nextAfter({ eyes: "no" })).toBe("answer");
    expect(nextAfter({ bipolar: "no" })).toBe("answer");
    expect(nextAfter({ eyes: "no", bipolar: "no" })).toBe("plan");
  });

  test("one yes is enough to ask someone first, whatever the other answer", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...lampQuestions), (answers, { id, ask }) => {
        expect(nextAfter({ ...answers, [id]: "yes" })).toBe("ask");
        expect(advice({ ...answers, [id]: "yes" })).toContain(ask);
      }),
    );
  });

  test("whoever is not sure is told to ask too", () => {
    expect(nextAfter({ eyes: "no", bipolar: "unsure" })).toBe("ask");
    expect(advice({ eyes: "unsure", bipolar: "no" })).toEqual([lampQuestions[0].ask]);
  });

  test("each yes names its own people to ask", () => {
    const both = advice({ eyes: "yes", bipolar: "yes" });
    expect(both).toHaveLength(2);
    expect(both[0]).toContain("eye doctor");
    expect(both[1]).toContain("mania");
  });
});

describe("a morning", () => {
  const times = (rise: number, minutes: number) => morning(rise, minutes).map(({ at }) => showClock(at));

  test("has its light soon after getting up, for as long as chosen", () => {
    expect(times(390, 30)).toEqual(["06:30", "06:40", "07:10"]);
  });

  test("may lie around midnight", () => {
    expect(times(1425, 20)).toEqual(["23:45", "23:55", "00:15"]);
  });
});

test("no length is longer than what was studied, and shorter ones say so", () => {
  expect(Math.max(...lengths)).toBe(studiedLength);
  expect(aboutLampTime(studiedLength)).toBe("");
  expect(aboutLampTime(10)).toContain("Shorter than the 30 minutes");
});
