import { expect, test } from "vitest";
import { firstStepInWords, ideaName, nextThing } from "./steps.ts";

const begun = { problem: "The rent is two weeks late", "idea-1": "ask for more time", "idea-2": "borrow" };

test("an empty page asks for nothing, and then for one thing after the other", () => {
  expect(nextThing({})).toBe("");
  expect(nextThing({ problem: "x" })).toContain("any idea");
  expect(nextThing({ problem: "x", "idea-3": "y" })).toContain("a second");
  expect(nextThing(begun)).toContain("2 ideas");
  expect(nextThing({ ...begun, chosen: "1" })).toContain("quarter of an hour");
  expect(nextThing({ ...begun, chosen: "1", first: "find the number" })).toContain("When");
  expect(nextThing({ ...begun, chosen: "1", first: "find the number", when: "Monday" })).toBe("");
});

test("a plan needs a step and an hour, and may name what gets in the way", () => {
  expect(firstStepInWords({ first: "ring the office" })).toBe("");
  expect(firstStepInWords({ first: " ring the office ", when: "Monday at ten" })).toBe(
    "Monday at ten: ring the office.",
  );
  expect(firstStepInWords({ first: "ring", when: "Monday", hurdle: "I put it off" })).toContain(
    "In the way may be: I put it off.",
  );
});

test("an idea is named by its words once it has some", () => {
  expect(ideaName("1", begun)).toBe("1: ask for more time");
  expect(ideaName("3", begun)).toBe("Idea 3");
});
