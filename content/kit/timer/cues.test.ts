import { expect, test } from "vitest";
import { cueAt } from "./cues.ts";

test("words stand until the next ones", () => {
  const cues = [
    { at: 0, words: "Sit." },
    { at: 20_000, words: "Feel the ground." },
  ];
  expect(cueAt(cues, 0)).toBe("Sit.");
  expect(cueAt(cues, 19_999)).toBe("Sit.");
  expect(cueAt(cues, 20_000)).toBe("Feel the ground.");
  expect(cueAt(cues, 120_000)).toBe("Feel the ground.");
});
