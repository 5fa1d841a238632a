import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { overprinted } from "#app/_paper/testing/word-boxes.ts";
import { careParts, emptyCarePlan, mostCareLines } from "#domain/care-plan/care-plan.ts";
import { daySchema } from "#domain/day.ts";
import { carePlanPdf, lettersMissingIn } from "./care-plan-pdf.ts";

const changedOn = daySchema.parse("2026-11-28");
const lines = Array.from({ length: mostCareLines }, (_, line) => `Line ${line} `.padEnd(59, "words "));
const full = { ...emptyCarePlan, ...Object.fromEntries(careParts.map((part) => [part, lines.join("\n")])) };
const short = { ...emptyCarePlan, living: "The dog at the door" };

test.each([
  ["short", short],
  ["full", { ...full, country: "US" }],
  [
    "full, one paragraph each",
    { ...full, ...Object.fromEntries(careParts.map((part) => [part, lines.join(" ")])) },
  ],
] as const)("a care plan that is %s is one tagged page, with its words and whom to call", async (_, plan) => {
  for (const size of ["A4", "LETTER"] as const) {
    const bytes = await carePlanPdf({ plan, changedOn, size });
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(1);
    const page = await pdf.getPage(1);
    const words = (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(words).toContain("If it gets too much");
    expect(words).toContain(plan.living.slice(0, 15));
    expect(await overprinted(bytes)).toEqual([]);
  }
});

test("letters that it cannot write are named", () => {
  expect(lettersMissingIn({ ...short, alone: "шаг" })).toEqual(["ш", "а", "г"]);
  expect(lettersMissingIn(short)).toEqual([]);
});
