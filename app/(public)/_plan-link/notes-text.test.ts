import { expect, test } from "vitest";
import { planInLink, usualPractice } from "#app/_practice/plan-link.ts";
import { guides } from "#content/index.ts";
import { notesOf } from "./notes-text.ts";

const notes = (link: string) => notesOf(planInLink(link).plan);

test("a plan is said in one line, as notes are kept", () => {
  expect(notes("breathing=5m-mon,tue,wed,thu,fri")).toMatch(
    /^Suggested: slow breathing, 5 minutes, weekdays; cautions discussed; handout of \d{1,2} [A-Z][a-z]{2} \d{4}\.$/,
  );
  expect(notes("breathing=5m-daily&gratitude=5m-3x&from=2026-12-01&from=Northside")).toMatch(
    /^Suggested: slow breathing, 5 minutes, every day; gratitude, 5 minutes, 3 times a week; to begin on 1 Dec 2026; cautions discussed; handouts of [^;]+\.$/,
  );
});

test("each guide can be noted with its own dose", () => {
  for (const guide of guides)
    expect(notesOf({ practices: [usualPractice(guide)], from: null })).toMatch(
      /^Suggested: [^;]+, \d+ minutes, [^;]+; cautions discussed; handout of \d{1,2} [A-Z][a-z]{2} \d{4}\.$/,
    );
});
