import { describe, expect, test } from "vitest";
import { day } from "#domain/testing/samples.ts";
import { type LinkableGuide, writePlanLink } from "./plan-link.ts";
import { type PlanLinkFields, planLinkFields, readPlanLinkForm } from "./plan-link-form.ts";

const today = day("2026-11-24");
const guides: LinkableGuide[] = ["a", "b", "c", "d", "e", "f", "g"].map((slug) => ({
  slug,
  title: slug.toUpperCase(),
  doses: [2, 5],
}));

const read = (fields: PlanLinkFields) => readPlanLinkForm(fields, guides, today);
const filled: PlanLinkFields = {
  practice: ["b", "a"],
  "a-minutes": "5",
  "a-often": "days",
  "a-days": ["4", "1", "4"],
  "b-minutes": "2",
  "b-often": "3",
  "b-days": ["1"],
  "c-minutes": "no matter",
  from: "2026-12-01",
};

test("what was chosen becomes a plan, and the plan what was chosen", () => {
  const { plan } = read(filled);
  expect(plan && writePlanLink(plan)).toBe("b=2m-3x&a=5m-mon,thu&from=2026-12-01");
  expect(plan && read(planLinkFields(plan)).plan).toEqual(plan);
});

test("every day is all of them, and an empty start is whenever it suits", () => {
  const { plan } = read({ practice: "a", "a-minutes": "5", "a-often": "daily", from: " \u2800" });
  expect(plan && writePlanLink(plan)).toBe("a=5m-daily");
  expect(plan && read(planLinkFields(plan)).plan).toEqual(plan);
});

const every = (fields: PlanLinkFields) =>
  Object.fromEntries(
    guides.flatMap(({ slug }) => Object.entries(fields).map(([name, value]) => [`${slug}-${name}`, value])),
  );

describe("what can be mended", () => {
  test.each([
    [{ practice: [] }, { practice: "Choose at least one guide." }],
    [{ practice: ["nothing", "__proto__"] }, { practice: "Choose at least one guide." }],
    [
      { practice: guides.map(({ slug }) => slug), ...every({ minutes: "2", often: "1" }) },
      { practice: "Choose six guides at most. You have chosen 7." },
    ],
    [{ "a-minutes": "3" }, { "a-minutes": "A: Choose how long from the list." }],
    [{ "a-minutes": ["2", "5"] }, { "a-minutes": "A: Choose how long from the list." }],
    [{ "a-often": "8" }, { "a-often": "A: Choose how often from the list." }],
    [{ "a-days": [] }, { "a-days": "A: Choose at least one day, or how often a week." }],
    [{ "a-days": ["8"] }, { "a-days": "Choose a day of the week." }],
    [{ from: "soon" }, { from: "Give a day as year-month-day, like 2026-11-24." }],
    [{ from: ["2026-12-01", "2026-12-02"] }, { from: "Give a day as year-month-day, like 2026-11-24." }],
    [{ from: "2026-11-23" }, { from: "Choose a day that is still to come, or leave it empty." }],
    [{ from: "2027-11-25" }, { from: "Choose a day within a year, or leave it empty." }],
    [
      { from: "2026-11-23", "a-days": [], "b-minutes": "" },
      {
        "b-minutes": "B: Choose how long from the list.",
        "a-days": "A: Choose at least one day, or how often a week.",
        from: "Choose a day that is still to come, or leave it empty.",
      },
    ],
  ])("%j", (change, errors) => {
    expect(read({ ...filled, ...change })).toEqual({ errors });
  });
});
