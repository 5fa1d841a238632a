import { pausePractice } from "#db/plan/pauses.ts";
import { addDays, formatDay, weekdayOf } from "#domain/day.ts";
import { expect, practise, test } from "./world/member.ts";

test("what was done on a day that the plan leaves free is written down on Today @both-in-the-drill", async ({
  page,
  member,
}) => {
  const tomorrow = weekdayOf(addDays(member.today, 1));
  await practise(member, 0, { schedule: { kind: "days", days: [tomorrow] } });
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Nothing asked of you today" })).toBeVisible();
  const done = page.getByRole("button", { name: "Done (Slow breathing)" });
  await expect(done).toBeHidden();

  await page.getByText("Write down a practice that today does not ask for").click();
  await expect(page.getByText("Doing it today is welcome too")).toBeVisible();
  await done.click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Done");
});

test("a plan that begins later says when, and asks for nothing until then @both-in-the-drill", async ({
  page,
  member,
}) => {
  await practise(member, -5);
  await page.goto("/today");
  const first = formatDay(addDays(member.today, 5), "long", member.today);
  await expect(page.getByText(`Your plan begins on ${first}. Until then it asks for nothing.`)).toBeVisible();
  await expect(page.getByText("Write down a practice that today does not ask for")).toBeHidden();
});

test("a practice that is paused asks for nothing, says until when, and can go on sooner @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 9);
  const until = addDays(member.today, 4);
  await pausePractice(member.id, item, { from: addDays(member.today, -1), until });
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Nothing asked of you today" })).toBeVisible();
  await expect(page.getByText("Welcome back")).toBeHidden();
  const paused = page.getByRole("list", { name: "Paused" });
  await expect(paused).toContainText(
    `Slow breathing is paused until ${formatDay(until, "long", member.today)}.`,
  );
  await paused.getByRole("link").click();
  await expect(page).toHaveURL(`/plan/${item}#pause`);
});
