import { describe, expect, test } from "vitest";
import { bannedIn } from "#content/checks/banned.ts";
import { gradeOf } from "#content/checks/reading.ts";
import { guides } from "#content/index.ts";
import { type EasyRead, easyReadOf, easyReadSchema, easyWords } from "./easy-read.ts";

const hardestGrade = 4;
const all = guides.map(({ slug }) => ({ slug, easy: easyReadOf(slug) }));

describe.each(all)("the easy read of $slug", ({ easy }) => {
  const [title = "", ...sentences] = easyWords(easy);

  test(`reads at grade ${hardestGrade} or lower`, () => {
    expect(gradeOf(sentences), sentences.join(" ")).toBeLessThanOrEqual(hardestGrade);
  });

  test("has no sentence of more than eight words", () => {
    const long = sentences.flatMap((each) => each.split(/(?<=[.?!:]”?)\s+/));
    expect(long.filter((sentence) => sentence.split(" ").length > 8)).toEqual([]);
  });

  test("promises nothing, and is typed as books are", () => {
    expect(bannedIn([title, ...sentences, ...easy.steps.map(({ shows }) => shows)])).toEqual([]);
  });

  test("has six pictures, none of them twice, all within their box", () => {
    const drawn = easy.steps.map((step) => JSON.stringify(step.drawn));
    expect(new Set(drawn).size).toBe(6);
    expect(new Set(easy.steps.map(({ shows }) => shows)).size).toBe(6);
    for (const { drawn, shows } of easy.steps)
      expect(drawn.flatMap(({ d }) => endsIn(d)).filter(isOutside), shows).toEqual([]);
  });
});

test.each([
  ["of five steps", (easy: EasyRead) => ({ ...easy, steps: easy.steps.slice(1) }), "six steps"],
  ["of many words", (easy: EasyRead) => ({ ...easy, careful: `${"Stop. ".repeat(30)}Stop.` }), "40 to 60"],
  [
    "of few words",
    (easy: EasyRead) => ({ ...easy, steps: easy.steps.map((step) => ({ ...step, words: "Sit." })) }),
    "40 to 60",
  ],
  ["without a caution", ({ title, steps }: EasyRead) => ({ title, steps }), "careful"],
])("one %s is refused", (_what, change, because) => {
  const [first] = all;
  if (!first) throw new Error("There is none");
  const result = easyReadSchema.safeParse(change(first.easy));
  expect(JSON.stringify(result.error?.issues)).toContain(because);
});

/** Where each line of a path ends; the radii of an arc are no points. */
function endsIn(d: string): [number, number][] {
  return (d.match(/[A-Z][^A-Z]*/g) ?? []).flatMap((command) => {
    const [x, y] = (command.match(/-?\d*\.?\d+/g) ?? []).map(Number).slice(-2);
    return x === undefined || y === undefined ? [] : [[x, y] as [number, number]];
  });
}

function isOutside([x, y]: [number, number]): boolean {
  return x < 1 || x > 95 || y < 1 || y > 90;
}
