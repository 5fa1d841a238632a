import { addDays, weekdayOf } from "#domain/day.ts";
import { expect, practise, test } from "./member.ts";

test("what was done on a day that the plan leaves free is written down on Today @both", async ({
  page,
  member,
}) => {
  const tomorrow = weekdayOf(addDays(member.today, 1));
  await practise(member, 0, { schedule: { kind: "days", days: [tomorrow] } });
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Nothing asked of you today" })).toBeVisible();
  const done = page.getByRole("button", { name: "Done (Slow breathing)" });
  await expect(done).toBeHidden();

  await page.getByText("Write down something you had not planned").click();
  await expect(page.getByText("Doing it today is welcome too")).toBeVisible();
  await done.click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Done");
});
