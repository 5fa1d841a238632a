import { expect, test } from "vitest";
import { facetsOf, guidesFor } from "./browse.ts";
import { effortInWords, timeInWords } from "./demands.ts";
import { guideFacts } from "./facts.ts";
import { lengths as breathing } from "./guides/breathing/pace.ts";
import { lengths as journaling } from "./guides/journaling/writing.ts";
import { lengths as lightTherapy } from "./guides/light-therapy/light.ts";
import { lengths as meditation } from "./guides/meditation/sitting.ts";
import { lengths as muscleRelaxation } from "./guides/muscle-relaxation/muscles.ts";
import { lengths as worryTime } from "./guides/worry-time/worries.ts";
import { guides } from "./index.ts";

test("time is said from the doses", () => {
  expect(timeInWords({ doses: [2, 10], timeNote: null })).toBe("2 to 10 minutes");
  expect(timeInWords({ doses: [30], timeNote: "before bed" })).toBe("30 minutes, before bed");
});

test("effort is said with its note, and with the dose that asks little", () => {
  expect(effortInWords({ effort: "low", effortNote: "seated", gentleUpTo: null })).toBe("Low, seated");
  expect(effortInWords({ effort: "medium", effortNote: "standing", gentleUpTo: 2 })).toBe(
    "Medium, standing. Low for 2 minutes",
  );
});

test.each([
  ["up-to-5-minutes", 5],
  ["up-to-15-minutes", 15],
])("no row under %s begins later than that", (slug, most) => {
  const facet = facetsOf(guides).find((each) => each.slug === slug);
  const rows = facet
    ? guidesFor({ [facet.group]: facet }, guides).map(({ front }) => timeInWords(front))
    : [];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(Number.parseInt(row, 10), row).toBeLessThanOrEqual(most);
});

test.each(
  Object.entries({
    breathing,
    journaling,
    "light-therapy": lightTherapy,
    meditation,
    "muscle-relaxation": muscleRelaxation,
    "worry-time": worryTime,
  }),
)("the timer of %s can run for each of its doses", (slug, lengths) => {
  expect(lengths).toEqual(
    expect.arrayContaining(guides.find((guide) => guide.slug === slug)?.front.doses ?? [0]),
  );
});

test("the builder reads the same time and effort as the lists", () => {
  for (const { slug, front } of guides) {
    const facts = guideFacts.find(({ guide }) => guide === slug);
    expect(facts).toMatchObject({ doses: front.doses, effort: front.effort, gentleUpTo: front.gentleUpTo });
    expect(timeInWords(front)).toContain(`${Math.min(...front.doses)}`);
  }
});
