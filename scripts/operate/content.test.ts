import { expect, test } from "vitest";
import { areaPages, conditions, guides, pages } from "#content/index.ts";
import { paths } from "#content/paths/paths.ts";
import { pagesWithReviews, readOverdue } from "./content.ts";

test("every page that is reviewed is looked at", () => {
  const reviewed = [...guides, ...areaPages, ...pages, ...conditions, ...paths];
  const days = (of: { front: { reviewDue: string } }[]) => of.map(({ front }) => front.reviewDue).sort();
  expect(days(pagesWithReviews())).toEqual(days(reviewed));
});

test("all are overdue at some time", () => {
  expect(readOverdue("2026-11-01")).toEqual([]);
  expect(readOverdue("2099-01-01")).toHaveLength(pagesWithReviews().length);
});
