import type { Page } from "@playwright/test";
import { finishPractice, getPlanItem, listPlan } from "#db/plan/plans.ts";
import { saveLog } from "#db/record/logs.ts";
import { addDays, formatDay, startOfWeek } from "#domain/day.ts";
import { expect, type MemberOfStory, practise, test } from "./world/member.ts";

/** Says “done” of days so many days ago. */
async function didIt(member: MemberOfStory, itemId: string, ...daysAgo: number[]) {
  for (const ago of daysAgo) {
    const day = addDays(member.today, -ago);
    await saveLog(member.id, { itemId, day, state: "done", zone: member.zone });
  }
}

async function add(page: Page, guide: string, minutes?: string) {
  await page.goto(`/guides/${guide}`);
  const form = page.getByRole("form", { name: "Put it in your week" });
  if (minutes) await form.getByLabel("How long").selectOption(minutes);
  await form.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
}

test("dose, rhythm and cue change from today; the days before keep what they asked @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 30);
  await page.goto("/plan");
  await page.getByRole("link", { name: "Change, pause or finish (Slow breathing)" }).click();
  await page.getByLabel("After I").fill("brush my teeth");
  await page.getByLabel("How long").selectOption("2");
  await page.getByRole("radio", { name: "Some times a week" }).check();
  await page.getByRole("radio", { name: "3 times a week" }).check();
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByRole("status")).toContainText("The change holds from today");
  await expect(
    page.getByText("After I brush my teeth, I will breathe slowly for 2 minutes, 3 times a week."),
  ).toBeVisible();

  const saved = await getPlanItem(member.id, item);
  expect(saved?.versions).toMatchObject([
    {
      holdsFrom: addDays(member.today, -30),
      minutes: 5,
      cue: "put the kettle on",
      schedule: { kind: "days" },
    },
    { holdsFrom: member.today, minutes: 2, cue: "brush my teeth", schedule: { kind: "times", times: 3 } },
  ]);
  await page.getByRole("link", { name: "Change, pause or finish (Slow breathing)" }).click();
  const history = page.getByRole("region", { name: "What it asked, and since when" });
  await expect(history.getByRole("listitem")).toHaveText([
    /2\sminutes, 3\stimes a week/,
    /5\sminutes, every day/,
  ]);
});

test("weeks before a change are counted by what was asked then @both-in-the-drill", async ({
  page,
  member,
}) => {
  // Once a week so far, and done once in each of four whole weeks.
  const item = await practise(member, 40, { schedule: { kind: "times", times: 1 } });
  const thisWeek = startOfWeek(member.today, 1);
  for (const weeks of [1, 2, 3, 4]) {
    const day = addDays(thisWeek, -7 * weeks);
    await saveLog(member.id, { itemId: item, day, state: "done", zone: member.zone });
  }
  await page.goto("/progress");
  await expect(page.getByText("4 of 4 weeks on plan.")).toBeVisible();

  await page.goto(`/plan/${item}`);
  await page.getByRole("radio", { name: "7 times a week" }).check();
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByText(/7\stimes a week\.$/)).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByText("Your plan: 5 minutes, 7 times a week. 4 of 4 weeks on plan.")).toBeVisible();
});

test("a practice is finished today, its record stays, and it can be taken up at once @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 20);
  await didIt(member, item, 1, 3);
  await page.goto(`/plan/${item}`);
  await page.getByRole("button", { name: "Finish Slow breathing" }).click();
  await expect(page.getByRole("status")).toContainText("Your record is kept");
  expect((await getPlanItem(member.id, item))?.finishedOn).toBe(member.today);
  const finished = page.getByRole("region", { name: "Finished" });
  await expect(finished.getByRole("link", { name: "Slow breathing" })).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Nothing asked of you today" })).toBeVisible();
  await page.goto("/progress");
  await expect(
    page.getByRole("heading", { name: "Slow breathing: twice in the last 4 weeks and this one" }),
  ).toBeVisible();

  await page.goto(`/plan/${item}`);
  await page.getByRole("button", { name: "Take up Slow breathing again" }).click();
  await expect(page.getByRole("status")).toContainText("Taken up again");
  await expect(finished).toBeHidden();
  expect(await getPlanItem(member.id, item)).toMatchObject({ finishedOn: null, versions: [{ minutes: 5 }] });
});

test("after a break it goes on as it was, and the break asked for nothing @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 100);
  await didIt(member, item, 62);
  await finishPractice(member.id, item, addDays(member.today, -60));
  await page.goto("/today");
  await expect(page.getByText("What you planned is finished, and your record is kept.")).toBeVisible();
  await page.goto("/plan");
  await page.getByRole("region", { name: "Finished" }).getByRole("link", { name: "Slow breathing" }).click();
  await page.getByRole("link", { name: "See your record" }).click();
  const day = formatDay(addDays(member.today, -62), "long", member.today);
  await expect(page.getByRole("link", { name: `${day}: Done` })).toBeVisible();
  await page.goto(`/plan/${item}`);
  await page.getByRole("button", { name: "Take up Slow breathing again" }).click();
  await expect(page.getByRole("status")).toContainText("Taken up again, from today");
  await expect(page.getByText("After I put the kettle on, I will breathe slowly")).toBeVisible();
  await page.goto(`/plan/${item}`);
  const history = page.getByRole("region", { name: "What it asked, and since when" });
  await expect(history.getByRole("listitem")).toHaveText([/every day/, /nothing/, /every day/]);
  await page.goto("/today");
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
});

test("the same practice added twice from its guide is one, and two that differ are two @both-in-the-drill", async ({
  page,
  member,
}) => {
  await add(page, "breathing");
  await add(page, "breathing");
  expect(await listPlan(member.id)).toHaveLength(1);
  await add(page, "breathing", "10");
  await add(page, "journaling");
  const practices = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(practices).toHaveText(["Slow breathing", "Slow breathing", /[Jj]ournal/]);
});
