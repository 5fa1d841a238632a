import type { BrowserContext, Page } from "@playwright/test";
import { getPlanItem } from "#db/plan/plans.ts";
import { expect, practise, test } from "./world/member.ts";

async function changeCue(page: Page, cue: string) {
  await page.getByLabel("After I").fill(cue);
  await page.getByRole("button", { name: "Save this practice" }).click();
}

/** The same page twice, as on two devices. */
async function twice(context: BrowserContext, page: Page, path: string): Promise<[Page, Page]> {
  const other = await context.newPage();
  for (const each of [page, other]) await each.goto(path);
  return [page, other];
}

const changed = "This practice was changed in another tab or on another device, so nothing was saved.";

test("the later edit sees what the earlier one made of it, keeps its words, and can insist @both", async ({
  page,
  context,
  member,
}) => {
  const item = await practise(member, 5, { minutes: 7 });
  const cue = async () => (await getPlanItem(member.id, item))?.versions.at(-1)?.cue;
  const [one, two] = await twice(context, page, `/plan/${item}`);
  await changeCue(one, "brush my teeth");
  await expect(one.getByRole("status")).toContainText("Saved");

  await changeCue(two, "feed the cat");
  const alert = two.getByRole("main").getByRole("alert");
  await expect(alert).toContainText(changed);
  // The guide does not offer 7 minutes, and they stay as they were all the same.
  await expect(alert).toContainText(
    "It now says: “After I brush my teeth, I will breathe slowly for 7 minutes, every day.”",
  );
  await expect(two.getByLabel("After I")).toHaveValue("feed the cat");
  expect(await cue()).toBe("brush my teeth");
  await two.getByRole("button", { name: "Save this practice" }).click();
  await expect(two.getByRole("status")).toContainText("Saved");
  expect(await cue()).toBe("feed the cat");
});

test("a practice that was changed meanwhile is finished only when that is said again @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  const item = await practise(member, 5);
  const finishedOn = async () => (await getPlanItem(member.id, item))?.finishedOn;
  const [one, two] = await twice(context, page, `/plan/${item}`);
  const late = await context.newPage();
  await late.goto(`/plan/${item}`);
  await one.getByRole("button", { name: /^A week, until/ }).click();
  await expect(one.getByRole("status")).toContainText("Paused");
  const finish = two.getByRole("button", { name: "Finish Slow breathing" });
  await finish.click();
  const alert = two.getByRole("main").getByRole("alert");
  await expect(alert).toContainText(changed);
  await expect(alert).toContainText("Paused until");
  expect(await finishedOn()).toBeNull();
  await finish.click();
  await expect(two.getByRole("status")).toContainText("Finished");
  expect(await finishedOn()).toBe(member.today);

  // An edit from before all this is not lost either: pressing again takes the practice up once more.
  await changeCue(late, "brush my teeth");
  await expect(late.getByRole("main").getByRole("alert")).toContainText("You finished it on");
  await expect(late.getByLabel("After I")).toHaveValue("brush my teeth");
  expect(await finishedOn()).toBe(member.today);
  await late.getByRole("button", { name: /^(Save this practice|Take it up like this)$/ }).click();
  await expect(late.getByRole("status")).toContainText("Taken up again");
  expect(await getPlanItem(member.id, item)).toMatchObject({ finishedOn: null });
});

test("the same thing said twice, from two tabs, is fine @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  const item = await practise(member, 5);
  const [one, two] = await twice(context, page, `/plan/${item}`);
  for (const each of [one, two]) {
    await changeCue(each, "brush my teeth");
    await expect(each.getByRole("status")).toContainText("Saved");
  }
  const versions = (await getPlanItem(member.id, item))?.versions;
  expect(versions?.map(({ cue }) => cue)).toEqual(["put the kettle on", "brush my teeth"]);

  for (const each of [one, two]) await each.goto(`/plan/${item}`);
  for (const each of [one, two]) {
    await each.getByRole("button", { name: "Finish Slow breathing" }).click();
    await expect(each.getByRole("status")).toContainText("Finished");
  }
});
