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

test("the first words take along the country that was proposed, and later ones leave it", () => {
  const proposed = { ...emptyCarePlan, country: "PT" };
  const untouched = (field: keyof CarePlan, words: string) => proposed[field] === words;
  const wanted = { ...proposed, signs: "I skip meals." };
  expect(reviseCarePlan(emptyCarePlan, proposed, untouched).changes).toEqual({});
  expect(reviseCarePlan(emptyCarePlan, wanted, untouched).changes).toEqual({
    signs: "I skip meals.",
    country: "PT",
  });
  expect(reviseCarePlan(emptyCarePlan, { ...wanted, country: "NZ" }, untouched)).toEqual({
    ...{ changes: { signs: "I skip meals.", country: "NZ" }, clashes: [] },
  });
  const kept = { ...emptyCarePlan, alone: "Walk.", country: "NZ" };
  expect(reviseCarePlan(kept, wanted, untouched)).toEqual({
    changes: { signs: "I skip meals." },
    clashes: [],
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
