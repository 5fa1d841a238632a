import { expect, test } from "vitest";
import { gradeOf, rhythmOf, textBlocks } from "./reading.ts";

test("plain words score low and official ones high", () => {
  expect(gradeOf(["Sit down. Let your arms hang.", "Breathe out."])).toBeLessThan(3);
  expect(
    gradeOf([
      "Implementation of multicomponent behavioural interventions necessitates individualised supervision.",
    ]),
  ).toBeGreaterThan(15);
});

test("the words of a page are taken block by block, without tags", () => {
  const html = '<h2 id="how">How</h2><ol>\n<li>Sit <em>down</em>.</li>\n<li>Rest.</li>\n</ol><p></p>';
  expect(textBlocks(html)).toEqual([
    { tag: "h2", text: "How" },
    { tag: "li", text: "Sit down." },
    { tag: "li", text: "Rest." },
  ]);
});

test("rhythm is the length of sentences and how much it varies", () => {
  const { mean, spread, short } = rhythmOf(["Sit down now. Let your arms hang by your sides.", "Rest."]);
  expect(mean).toBeCloseTo((3 + 7 + 1) / 3);
  expect(spread).toBeCloseTo(2.494, 2);
  expect(short).toBeCloseTo(66.67, 1);
});
