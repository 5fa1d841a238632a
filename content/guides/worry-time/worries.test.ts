import { expect, test } from "vitest";
import { aboutWorries, branchIn, worriesIn, worryRows } from "./worries.ts";

const written = {
  "worry-0": "the rent",
  "worry-0-branch": "act",
  "worry-0-next": "ring the office at ten",
  "worry-1": "  ",
  "worry-1-branch": "wait",
  "worry-2": "what if it rains on Saturday",
  "worry-2-branch": "wait",
  "worry-3": "the letter",
};

test("a row counts once a worry stands in it", () => {
  expect(worriesIn(written).map(({ branch }) => branch)).toEqual(["act", "wait", undefined]);
  expect(aboutWorries(worriesIn({}))).toBe("");
});

test("each worry is said to be where the tree led it", () => {
  expect(aboutWorries(worriesIn(written))).toBe(
    "1 worry on the page, to be sorted in your worry time. You can do something about 1, and it is planned. 1 is out of your hands for now. Turn to what you chose.",
  );
});

test("what can be done asks for a plan until there is one", () => {
  expect(aboutWorries(worriesIn({ ...written, "worry-0-next": "" }))).toContain("say what, and when");
});

test("nothing but the three branches is a branch, and no two fields share a name", () => {
  expect(["gone", "act", "wait", "", "toString"].map(branchIn)).toEqual([
    "gone",
    "act",
    "wait",
    undefined,
    undefined,
  ]);
  const names = worryRows.flatMap((row) => Object.values(row));
  expect(new Set(names).size).toBe(names.length);
});
