import { expect, test } from "vitest";
import { areaPages, conditions, guides, pages } from "#content/index.ts";
import { paths } from "#content/paths/paths.ts";
import { dayAt, now, zoneSchema } from "#domain/day.ts";
import { overdue } from "./overdue.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What `npm run content` says of reviews, after the figures. */
    reviews?: string;
  }
}

test("a review is overdue from the day after it was due, the longest overdue first", ({ task }) => {
  const due = (slug: string, reviewDue: string) => ({ slug, front: { reviewDue } });
  const some = [due("late", "2027-11-27"), due("today", "2027-11-28"), due("later", "2027-10-01")];
  expect(overdue(some, "2027-11-28")).toEqual(["later, since 2027-10-01", "late, since 2027-11-27"]);

  const late = overdue(
    [...guides, ...areaPages, ...pages, ...conditions, ...paths],
    dayAt(zoneSchema.parse("UTC"), now()),
  );
  task.meta.reviews = `Reviews overdue: ${late.join("; ") || "none"}`;
});
