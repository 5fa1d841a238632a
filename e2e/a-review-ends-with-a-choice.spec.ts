import type { Page } from "@playwright/test";
import { amendPractice, getPlanItem, listPlan } from "#db/plan/plans.ts";
import { saveLog } from "#db/record/logs.ts";
import { listReviews, saveReview } from "#db/record/reviews.ts";
import { listReminders, saveReminder } from "#db/reminder/reminders.ts";
import { addDays } from "#domain/day.ts";
import { reminderSchema } from "#domain/reminder/reminder.ts";
import { enrol, expect, type MemberOfStory, practise, test } from "./world/member.ts";
import { openToTamper, tamper } from "./world/waking.ts";

/** Slow breathing every day for 20 days, of which three were written down. */
async function practiseALittle(member: MemberOfStory): Promise<string> {
  const itemId = await practise(member, 20);
  for (const ago of [2, 5, 9]) {
    const day = addDays(member.today, -ago);
    await saveLog(member.id, { itemId, day, state: "done", zone: member.zone });
  }
  return itemId;
}

async function answer(page: Page, item: string, helped: string, ...inTheWay: string[]) {
  await page.goto(`/review/${item}`);
  await page.getByRole("radio", { name: helped }).check();
  for (const each of inTheWay) await page.getByRole("checkbox", { name: each }).check();
  await page.getByRole("button", { name: "See what could come next" }).click();
  await page.waitForURL("**/next");
}

test("two answers lead to a smaller practice, once that is pressed @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practiseALittle(member);
  await page.goto("/review");
  await page
    .getByRole("region", { name: "It is time for" })
    .getByRole("link", { name: "Slow breathing" })
    .click();
  await expect(page.getByText("You wrote it down 3 times in the last two weeks.")).toBeVisible();

  await page.getByRole("checkbox", { name: "There was no time" }).check();
  await page.getByRole("button", { name: "See what could come next" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Choose the answer that comes closest",
  );
  await expect(page.getByRole("checkbox", { name: "There was no time" })).toBeChecked();
  await page.getByRole("radio", { name: "Yes, a little" }).check();
  await page.getByRole("button", { name: "See what could come next" }).click();

  await expect(page.getByRole("heading", { name: "Our proposal: make it smaller" })).toBeVisible();
  await expect(page.getByText("Your weeks are full.")).toBeVisible();
  expect((await getPlanItem(member.id, item))?.versions).toHaveLength(1);
  await page.getByRole("button", { name: "Make it 2 minutes, every day" }).click();
  await expect(page.getByRole("status")).toContainText("smaller from today");
  expect((await getPlanItem(member.id, item))?.versions).toMatchObject([
    { minutes: 5 },
    { holdsFrom: member.today, minutes: 2, cue: "put the kettle on" },
  ]);

  await expect(page.getByRole("region", { name: "It is time for" })).toBeHidden();
  const earlier = page.getByRole("region", { name: "What you said before" });
  await expect(earlier).toContainText("Yes, a little");
  await expect(earlier).toContainText("There was no time");
  await expect(earlier).toContainText("Make it smaller");
});

test("where things got worse, help comes before any suggestion @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 3);
  await answer(page, item, "No, things got worse");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading").first()).toHaveText("You do not have to do this alone");
  const links = await main
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.slice(1, 4)).toEqual([
    "/help-now",
    "/when-to-seek-help",
    "/guides/breathing#who-this-is-not-enough-for",
  ]);
  await page.goto("/guides/breathing#who-this-is-not-enough-for");
  await expect(page.getByRole("heading", { name: "Who this is not enough for" })).toBeVisible();
  await page.goto(`/review/${item}/next`);
  await page.getByRole("button", { name: "Pause for two weeks" }).click();
  await expect(page.getByRole("status")).toContainText("Paused from today");
  const pause = { from: member.today, until: addDays(member.today, 13) };
  expect((await getPlanItem(member.id, item))?.pauses).toEqual([pause]);
  expect(await listReviews(member.id)).toMatchObject([
    { helped: "worse", proposed: "pause", chosen: "pause" },
  ]);
});

test("four weeks without help lead to help first, and then to other practices", async ({ page, member }) => {
  const item = await practise(member, 28);
  await answer(page, item, "It made no difference", "Pain");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You do not have to do this alone");
  await page.getByRole("button", { name: "See other practices" }).click();
  await expect(page).toHaveURL(`/review/${item}/swap`);
  // What brought it to mind comes along, with its moment.
  const reminder = reminderSchema.parse({ by: "email", time: "18:30", days: [1, 3] });
  await saveReminder(member.id, item, reminder);
  await page.reload();
  await page
    .getByRole("button", { name: /^Take this in its place/ })
    .first()
    .click();
  await expect(page.getByRole("status")).toContainText("takes the place of the one before");
  await expect(page.getByText("put the kettle on").first()).toBeVisible();
  const [, other] = await listPlan(member.id);
  expect((await listReminders(member.id)).get(other?.id ?? "")).toEqual(reminder);
  expect((await getPlanItem(member.id, item))?.finishedOn).toBe(member.today);
  expect(await listReviews(member.id)).toMatchObject([{ proposed: "swap", chosen: "swap" }]);
});

test("each way is one press, and the answers of one day replace each other", async ({ page, member }) => {
  const item = await practiseALittle(member);
  await answer(page, item, "Yes, a lot", "I forgot");
  await page.getByRole("button", { name: "Choose another moment" }).click();
  await expect(page).toHaveURL(`/plan/${item}#practice-cue`);
  await expect(page.getByLabel("After I")).toHaveValue("put the kettle on");
  await answer(page, item, "Yes, a lot");
  await page.getByRole("button", { name: "Keep it as it is" }).click();
  await expect(page.getByRole("status")).toContainText("Noted.");
  expect(await listReviews(member.id)).toMatchObject([{ day: member.today, chosen: "keep" }]);
  await page.goto(`/review/${item}/next`);
  await expect(page.getByText("You chose: Keep it as it is.")).toBeVisible();
  await page.getByRole("button", { name: "Finish Slow breathing" }).click();
  await expect(page.getByRole("status")).toContainText("Finished");
  await page.goto(`/review/${item}`);
  await expect(page).toHaveURL(`/plan/${item}`);
});

test("“smaller” pressed in two tabs is one step, and never undoes a change made between @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  const item = await practiseALittle(member);
  await answer(page, item, "Yes, a little", "I was too tired");
  const [other, third] = [await context.newPage(), await context.newPage()];
  for (const each of [other, third]) await each.goto(`/review/${item}/next`);
  for (const each of [page, other]) {
    await each.getByRole("button", { name: "Make it 2 minutes, every day" }).click();
    await expect(each.getByRole("status")).toContainText("smaller from today");
  }
  const now = (await getPlanItem(member.id, item))?.versions.at(-1);
  expect(now).toMatchObject({ minutes: 2, schedule: { kind: "days" } });
  if (!now) throw new Error("The practice is gone.");
  await amendPractice(member.id, item, member.today, { ...now, schedule: { kind: "times", times: 3 } });
  await third.getByRole("button", { name: "Make it 2 minutes, every day" }).click();
  await expect(third.getByRole("status")).toContainText("changed in another window");
  await expect(third.getByRole("button", { name: "Make it 2 minutes, twice a week" })).toBeVisible();
  expect((await getPlanItem(member.id, item))?.versions.at(-1)).toMatchObject({ schedule: { times: 3 } });
});

test("what was answered some days ago is asked anew, not acted upon", async ({ page, member }) => {
  const itemId = await practiseALittle(member);
  const answers = { helped: "worse", inTheWay: [], proposed: "pause", chosen: null } as const;
  for (const [ago, path] of [
    [2, `/review/${itemId}`],
    [1, `/review/${itemId}/next`],
  ] as const) {
    await saveReview(member.id, { itemId, day: addDays(member.today, -ago), ...answers, inTheWay: [] });
    await page.goto(`/review/${itemId}/next`);
    await expect(page).toHaveURL(path);
  }
});

test("nobody looks back at another’s practice", async ({ page, member }) => {
  const theirs = await practise(await enrol(), 20);
  const own = await practise(member);
  expect((await page.goto(`/review/${theirs}`))?.status()).toBe(404);
  for (const path of ["next", "swap"]) {
    expect((await page.goto(`/review/${theirs}/${path}`))?.status()).toBe(404);
  }
  await openToTamper(page, `/review/${own}`);
  await tamper(page.locator("[name=item]"), theirs);
  await page.getByRole("radio", { name: "Yes, a lot" }).check();
  await page.getByRole("button", { name: "See what could come next" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not going on in your plan");
  expect(await listReviews(member.id)).toEqual([]);
});
