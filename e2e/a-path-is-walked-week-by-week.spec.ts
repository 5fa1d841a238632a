import { reviseKeptCarePlan } from "#db/care-plans.ts";
import { listPlan } from "#db/plan/plans.ts";
import { saveLog } from "#db/record/logs.ts";
import { beginWalk, listWalks, takeStep } from "#db/record/walks.ts";
import { addDays } from "#domain/day.ts";
import { test as anyone, expect, pressSignIn } from "./world/fixtures.ts";
import { test } from "./world/member.ts";

anyone(
  "a path is read by anybody, and begun through sign-in @both-in-the-drill",
  async ({ page, address, tend }) => {
    await page.goto("/search?q=four+weeks+with+worry");
    await page.getByRole("link", { name: "Four weeks with worry" }).click();
    await expect(page.getByRole("heading", { level: 2, name: /^Week \d\./ })).toHaveCount(4);
    await page.getByLabel("I would like to be able to").fill("ring my aunt");
    await page.getByRole("button", { name: "Begin this path" }).click();
    await expect(page.getByText("Your path begins once you have signed in.")).toBeVisible();
    await page.getByLabel("Your e-mail address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.goto(await tend.inbox.linkFor(address));
    await expect(page.getByText("“Four weeks with worry” then begins")).toBeVisible();
    await pressSignIn(page);
    await expect(page.getByText("Begun. The first week is in your plan")).toBeVisible();
    await expect(page.getByText("You would like to be able to ring my aunt.")).toBeVisible();
    await page.goto("/today");
    await expect(page.getByText("Four weeks with worry, week 1:")).toBeVisible();
    await page.goto("/plan");
    await expect(page.getByRole("heading", { name: "Slow breathing" })).toBeVisible();

    // Another path would end this one, so that is asked first, with the words at hand.
    await page.goto("/paths/four-weeks-towards-sleep");
    await page.getByLabel("I would like to be able to").fill("read in bed");
    await page.getByRole("button", { name: "Begin this path" }).click();
    await expect(page.getByText("Beginning this one ends it.")).toBeVisible();
    await expect(page.getByLabel("I would like to be able to")).toHaveValue("read in bed");
    await page.getByRole("button", { name: "Begin the first week" }).click();
    await expect(page.getByText("You would like to be able to read in bed.")).toBeVisible();
  },
);

test("a week is done again, gone on from and left out, and the end is a sheet filled from the record @both-in-the-drill", async ({
  page,
  member,
}) => {
  const began = addDays(member.today, -8);
  await page.goto("/path/begin/four-weeks-with-low-mood");
  await page.getByRole("button", { name: "Begin the first week" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("One small thing");
  const [first] = await listPlan(member.id);
  if (!first) throw new Error("Nothing is in the plan.");
  await saveLog(member.id, { itemId: first.id, day: member.today, zone: member.zone, state: "done" });
  await reviseKeptCarePlan(member.id, () => ({ changes: { signs: "I skip lunch." }, clashes: [] }));

  const go = async (way: RegExp) => {
    await page.getByRole("radio", { name: way }).check();
    await page.getByRole("button", { name: "Continue" }).click();
  };
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Choose what comes next.");
  await go(/^Do this week once more/);
  await expect(page.getByText("The week begins again today.")).toBeVisible();
  await go(/^Go on to the next week/);
  await expect(page.getByText("The next week begins today")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Let your body go first");
  const guides = async () =>
    (await listPlan(member.id)).filter(({ finishedOn }) => finishedOn === null).map(({ guide }) => guide);
  expect(await guides()).toEqual(["activity-scheduling", "physical-activity"]);

  // What the next week does not name leaves the plan, unless it is to stay.
  await page.getByRole("checkbox", { name: "Physical activity" }).check();
  await go(/^Go on to the next week/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A fairer voice");
  expect(await guides()).toEqual(["activity-scheduling", "physical-activity", "self-talk"]);
  await go(/^Go on to the next week/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Let one person in");
  expect(await guides()).toEqual(["activity-scheduling", "physical-activity", "connection"]);

  await go(/^End the path/);
  await expect(page.getByText("You have come to the end of the path.")).toBeVisible();
  await expect(page.getByLabel("My early signs")).toHaveValue("I skip lunch.");
  await expect(page.getByLabel("What helped")).toHaveValue(/^Activity scheduling: once/);
  await page.getByLabel("What I do in a bad week").fill("The two-minute version.");
  await page.getByRole("button", { name: "Keep this sheet" }).click();
  await expect(page.getByText("Your sheet is kept.")).toBeVisible();
  await page.goto("/path");
  await page.getByRole("link", { name: "staying well" }).click();
  await expect(page.getByLabel("What I do in a bad week")).toHaveValue("The two-minute version.");
  expect(await listWalks(member.id)).toMatchObject([{ endedOn: member.today, beganOn: member.today }]);

  // A week whose days have gone by says so in one line, and asks for nothing.
  const { id, week, weekFrom } = await beginWalk(member.id, {
    ...{ path: "four-weeks-towards-sleep", hope: "", today: began },
  });
  await page.goto("/today");
  await expect(page.getByText("You can look back at it when you like.")).toBeVisible();
  await page.goto("/path");
  await takeStep(member.id, { id, step: "on", today: member.today, seen: { week, weekFrom } });
  await go(/^Go on to the next week/);
  await expect(page.getByText("changed in another window meanwhile")).toBeVisible();
  await go(/^Stop here/);
  await expect(page.getByText("The path ends here, and that is fine.")).toBeVisible();
});
