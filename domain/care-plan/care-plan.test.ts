import { expect, test } from "vitest";
import {
  type CarePlan,
  careWordsSchema,
  emptyCarePlan,
  isBlankCarePlan,
  mostCareWords,
  reviseCarePlan,
} from "./care-plan.ts";

const shown: CarePlan = { ...emptyCarePlan, signs: "I skip meals.", alone: "Walk." };
const wasShown = (field: keyof CarePlan, words: string) => shown[field] === words;

test("only what was touched is changed, and nothing that says so already", () => {
  const kept = { ...shown, people: "Ann", alone: "Run." };
  const revise = (wanted: Partial<CarePlan>) => reviseCarePlan(kept, { ...shown, ...wanted }, wasShown);
  expect(revise({})).toEqual({ changes: {}, clashes: [] });
  expect(revise({ signs: "" })).toEqual({ changes: { signs: "" }, clashes: [] });
  expect(revise({ people: "Ann" })).toEqual({ changes: {}, clashes: [] });
  expect(revise({ people: "Ben", alone: "Sing.", living: "Cat" })).toEqual({
    changes: { people: "Ben", alone: "Sing.", living: "Cat" },
    clashes: ["alone", "people"],
  });
});

test("a country alone is no plan", () => {
  expect(isBlankCarePlan({ ...emptyCarePlan, country: "PT" })).toBe(true);
  expect(isBlankCarePlan({ ...emptyCarePlan, living: "Cat" })).toBe(false);
});

test("a part has an end, in letters and in lines", () => {
  expect(careWordsSchema.safeParse("a".repeat(mostCareWords)).success).toBe(true);
  expect(careWordsSchema.safeParse("a".repeat(mostCareWords + 1)).error?.issues[0]?.message).toContain("600");
  expect(careWordsSchema.safeParse("a\n".repeat(10)).success).toBe(true);
  expect(careWordsSchema.safeParse("a\n".repeat(11)).error?.issues[0]?.message).toContain("10 lines");
});
