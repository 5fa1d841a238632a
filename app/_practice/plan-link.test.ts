import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { planInLink, planQuery, queryOf, usualPractice } from "./plan-link.ts";

test("only text is taken from an address", async () => {
  const asked = { guide: "a", days: ["1", "2"], constructor: [Object, "1"], toString: [{}, "x", "y"] };
  expect(await queryOf(Promise.resolve(asked))).toEqual({
    guide: "a",
    days: ["1", "2"],
    constructor: "1",
    toString: ["x", "y"],
  });
});

test("every guide can be suggested, by a link and by the form that makes it", () => {
  for (const { slug, front } of guides) {
    const { plan, problems } = planInLink(`${slug}=${front.defaultMinutes}m-daily`);
    expect([slug, plan.practices.length, problems]).toEqual([slug, 1, []]);
    expect(["make", "practice", "by"]).not.toContain(slug);
  }
});

test("a link carries the name of who hands it out beside the plan, and says when it cannot", () => {
  const { plan, clinic, problems } = planInLink("gratitude=5m-3x&from=2026-12-01&from=Northside+Clinic");
  expect([clinic, problems]).toEqual(["Northside Clinic", []]);
  expect(planQuery(plan, clinic)).toBe("gratitude=5m-3x&from=2026-12-01&from=Northside+Clinic");
  expect(planInLink("gratitude=5m-3x&from=Ward+7")).toMatchObject({
    clinic: undefined,
    problems: [/^The name of who hands it out cannot be printed/].map((words) =>
      expect.stringMatching(words),
    ),
  });
});

test("a guide is suggested as it says itself: its own dose and days", () => {
  for (const guide of guides) {
    const { minutes, schedule } = usualPractice(guide);
    const { defaultMinutes, defaultSchedule } = guide.front;
    expect([guide.slug, minutes, schedule]).toEqual([guide.slug, defaultMinutes, defaultSchedule]);
  }
});
