import type { Page } from "@playwright/test";
import { addPractice } from "#db/plan/plans.ts";
import { getDay } from "#db/record/logs.ts";
import { unaided } from "#domain/practice/terms.ts";
import { expect, type MemberOfStory, practise, rating, test } from "./world/member.ts";

test.use({ viewport: { width: 375, height: 700 } });

const today = async (member: MemberOfStory, item: string) => getDay(member.id, item, member.today);

/** Lets the tool run to its end, where there is a script to run it. */
async function breathe(page: Page) {
  await page.getByRole("button", { name: "Start 5 minutes" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.clock.fastForward("05:01");
  await expect(page.getByText("Finished. Write it down?")).toBeInViewport();
}

test("a practice is done beside its tool and written down there, with numbers and a note @both", async ({
  page,
  member,
  javaScriptEnabled,
}) => {
  const item = await practise(member, 0, {
    place: "the kitchen table",
    obstacle: "it rings",
    obstaclePlan: "wait",
  });
  await page.clock.install();
  await page.goto("/today");
  await expect(page.getByText("After I put the kettle on, at the kitchen table")).toBeVisible();
  await page.getByText("More (Slow breathing)").click();
  await expect(page.getByText("If it rings, I will wait.")).toBeVisible();
  await page.getByRole("link", { name: "Do it now with the tool (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "Slow breathing, 5 minutes" })).toBeVisible();
  await expect(page.getByText("Finished. Write it down?")).toBeHidden();
  if (javaScriptEnabled !== false) await breathe(page);

  await rating(page, "Before", 7).check();
  await rating(page, "After", 0).check();
  await page.getByLabel("A note, for you alone").fill("The kettle sang.\n\nI did not.");
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await page.getByRole("link", { name: "Back to Today" }).click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
  await expect(page.getByText("Today has its leaf, the first on this sprig.")).toBeVisible();
  await expect(page.getByText("How strong it was: 7 before, 0 after.")).toBeVisible();
  const whole = { state: "done", before: 7, after: 0, note: "The kettle sang.\n\nI did not." };
  expect(await today(member, item)).toEqual(whole);

  // Taking back what it was leaves the rest; so does writing a note.
  await page.getByRole("button", { name: "Undo (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
  await expect(page.getByText("Today has its leaf")).toBeHidden();
  expect(await today(member, item)).toEqual({ ...whole, state: null });
  await page.getByText("More (Slow breathing)").click();
  await page.getByLabel("A note, for you alone").fill("Nobody sang.");
  await page.getByRole("button", { name: "Save the note (Slow breathing)" }).click();
  await expect(page.getByText("Nobody sang.").first()).toBeVisible();
  expect(await today(member, item)).toEqual({ ...whole, state: null, note: "Nobody sang." });
});

test("two windows that disagree lose nothing: the later one sees what was changed, and decides @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  const item = await practise(member);
  const other = await context.newPage();
  const press = (where: Page, name: string) => where.getByRole("button", { name }).click();
  await page.goto(`/plan/${item}/${member.today}`);
  await other.goto(`/today/${item}`);
  await other.getByLabel("A note, for you alone").fill("From the phone.");
  await rating(other, "Before", 6).check();
  await press(other, "Tiny version (Slow breathing)");
  await other.getByRole("link", { name: "Back to Today" }).click();
  await expect(other.getByRole("status")).toHaveText("Tiny version");

  await page.getByRole("radio", { name: "Done" }).check();
  await rating(page, "After", 2).check();
  await page.getByLabel("A note, for you alone").fill("From the desk.");
  await press(page, "Save this day");
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("changed in another window");
  await expect(alert).toContainText("It says “Tiny version” now.");
  await expect(page.getByRole("blockquote")).toHaveText("From the phone.");
  const fromPhone = { state: "tiny", before: 6, after: null, note: "From the phone." };
  expect(await today(member, item)).toEqual(fromPhone);

  // What was typed is still there, and what was left alone is as it is now.
  await expect(page.getByRole("radio", { name: "Done" })).toBeChecked();
  await expect(page.getByLabel("A note, for you alone")).toHaveValue("From the desk.");
  await expect(rating(page, "Before", 6)).toBeChecked();
  await press(page, "Save this day");
  await page.waitForURL(/\/progress/);
  const fromDesk = { state: "done", before: 6, after: 2, note: "From the desk." };
  expect(await today(member, item)).toEqual(fromDesk);

  // The first window is old by now. It takes nothing back without having said so.
  await press(other, "Undo (Slow breathing)");
  await expect(other.getByRole("main").getByRole("alert")).toContainText(
    "Slow breathing: It says “Done” now.",
  );
  expect(await today(member, item)).toEqual(fromDesk);
  await press(other, "Undo (Slow breathing)");
  await expect(other.getByRole("heading", { name: "One small thing" })).toBeVisible();
  expect(await today(member, item)).toEqual({ ...fromDesk, state: null });
});

test("whoever comes back after a while is offered the tiny version @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 20);
  await page.goto("/today");
  await expect(page.getByText("Welcome back. Want the two-minute version?")).toBeVisible();
  await page.getByRole("link", { name: "Slow breathing: three slow breaths" }).click();
  await expect(page.getByRole("heading", { name: "Slow breathing, the tiny version" })).toBeVisible();
  await expect(page.getByText("Start 2 minutes")).toBeAttached();
  await page.getByRole("button", { name: "Tiny version (Slow breathing)" }).click();
  await page.getByRole("link", { name: "Back to Today" }).click();
  await expect(page.getByRole("status")).toHaveText("Tiny version");
  await expect(page.getByText("Welcome back")).toBeHidden();
  expect(await today(member, item)).toMatchObject({ state: "tiny" });
});

test("what was written in a tool is still there after the day was written down", async ({ page, member }) => {
  const { id } = await addPractice(member.id, {
    draftId: crypto.randomUUID(),
    guide: "journaling",
    today: member.today,
    terms: { ...unaided, minutes: 10, tiny: "One line", schedule: { kind: "times", times: 3 } },
  });
  await page.goto(`/today/${id}`);
  await page.getByLabel("Your words").fill("It was a long day.");
  await page.getByRole("button", { name: "Done (Journaling)" }).click();
  await expect(page.getByText("Done", { exact: true })).toBeInViewport();
  await expect(page.getByLabel("Your words")).toHaveValue("It was a long day.");
});
