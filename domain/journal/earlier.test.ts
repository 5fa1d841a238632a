import { expect, test } from "vitest";
import type { Questionnaire } from "#domain/check-in/check-in.ts";
import { earlierLineOf } from "./earlier.ts";

const field = (name: string, words: string) => ({ name, label: "", words });

test("a line is something good, or what was said after a practice", () => {
  const fields = [field("why-0", "A driver who looked."), field("good-0", "The bus waited.")];
  expect(earlierLineOf({ fields }, [])).toBe("The bus waited.");
  expect(earlierLineOf({ fields: [field("strength", "4"), field("line", "Slower today.")] }, [])).toBe(
    "Slower today.",
  );
});

test("free writing, a reason alone, and a word too short are none", () => {
  for (const each of [field("journal", "My worst night."), field("why-0", "By luck."), field("good-0", "ok")])
    expect(earlierLineOf({ fields: [each] }, [])).toBeUndefined();
});

test("after a low check-in there is none; one that is not low, or has no score, takes nothing away", () => {
  const questionnaire: Questionnaire = {
    ...{ name: "Mood", question: "How was it?", options: ["bad", "good"], scores: [0, 1], multiplier: 1 },
    ...{ items: [{ id: "a", text: "Today" }], bands: [], positive: {}, licence: "", reference: "" },
    lowAtOrBelow: 0,
  };
  const fields = [field("good-0", "The bus waited.")];
  const line = (a: number) => earlierLineOf({ fields }, [{ questionnaire, answers: { a } }]);
  expect(line(0)).toBeUndefined();
  expect(line(1)).toBe("The bus waited.");
  expect(earlierLineOf({ fields }, [{ answers: { a: 0 } }])).toBe("The bus waited.");
});
