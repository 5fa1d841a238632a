import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { getDay } from "#db/record/logs.ts";
import { fewOf } from "#domain/testing/cases.ts";
import { expect, practise, test } from "./world/member.ts";
import { openAwake } from "./world/waking.ts";

for (const wait of fewOf([300, 80, 700])) {
  test(`Enter pressed again after ${wait} ms undoes nothing`, async ({ page, member }) => {
    const item = await practise(member);
    // As on a slow line: the first press is still under way, or has just been answered.
    await page.route("**/today", async (route) => {
      if (route.request().method() === "POST") await new Promise((done) => setTimeout(done, 250));
      await route.continue();
    });
    await openAwake(page, "/today");
    await page.getByRole("button", { name: "Done (Slow breathing)" }).focus();
    await page.keyboard.press("Enter");
    await delay(wait);
    await page.keyboard.press("Enter");
    const status = page.getByRole("main").getByRole("status");
    await expect(status).toHaveText("Done");
    await expect(status).toBeFocused();
    const sentAgain: string[] = [];
    page.on("request", (request) => sentAgain.push(request.method()));
    await page.keyboard.press("Enter");
    // What a press sends, it sends before the next frame is drawn twice.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(sentAgain).not.toContain("POST");
    expect(await getDay(member.id, item, member.today)).toMatchObject({ state: "done" });
  });
}

test("a note, its numbers and an Undo say what came of them, where they were pressed @both-in-the-drill", async ({
  page,
  member,
  javaScriptEnabled,
}) => {
  await practise(member);
  if (javaScriptEnabled === false) await page.goto("/today");
  else await openAwake(page, "/today");
  const status = page.getByRole("main").getByRole("status");
  // It is there before it has anything to say.
  await expect(status).toHaveCount(1);
  await expect(status).toBeEmpty();
  await page.getByText("More (Slow breathing)").click();
  await page.getByLabel("A note, for you alone").fill("Quiet.");
  await page.getByRole("button", { name: "Save the note" }).press("Enter");
  await expect(status).toHaveText("What you wrote is saved.");
  await expect(status).toBeFocused();
  await page.getByRole("button", { name: "Done (Slow breathing)" }).press("Enter");
  await expect(status).toHaveText("Done");
  await expect(status).toBeFocused();
  await page.getByRole("button", { name: "Undo (Slow breathing)" }).press("Enter");
  await expect(status).toHaveText("Taken back.");
  await expect(status).toBeFocused();
});

test("what is wrong stands in the title too, with a script and without one @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member);
  await page.goto("/settings/delete");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page).toHaveTitle("Error: Delete your account · Tend");
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  for (const path of [`/plan/${item}`, "/guides/breathing"]) {
    await page.goto(path);
    await page.getByLabel("After I").fill("x".repeat(200));
    await page.getByRole("button", { name: /^(Save this practice|Add to my plan)$/ }).click();
    await expect(page).toHaveTitle(/^Error: /);
    const [link] = await page.getByRole("main").getByRole("alert").getByRole("link").allTextContents();
    expect(link).toMatch(/^After I: Keep this to/);
    await expect(page.getByLabel("After I")).toHaveAccessibleDescription(/Error: Keep this to/);
  }
  await page.goto("/summary");
  await page.getByRole("checkbox", { name: "Slow breathing" }).uncheck();
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page).toHaveTitle("Error: Summary · Tend");
  await page.goto("/clinicians/suggest?make=link");
  await expect(page).toHaveTitle(/^Error: Suggest a plan/);
});

test("where a page cannot be drawn after a form, the frame and the way to help stay", async ({
  page,
  member,
  tend,
}) => {
  const item = await practise(member);
  await openAwake(page, `/plan/${item}`);
  const admin = postgres(tend.adminUrl, {
    max: 1,
    onnotice: () => {},
  });
  try {
    await admin`alter table reviews rename to reviews_elsewhere`;
    await page.getByRole("button", { name: "Save this practice" }).press("Enter");
    const head = page.getByRole("heading", { name: "Something went wrong on our side" });
    await expect(head).toBeFocused();
    await expect(page.getByRole("banner").getByRole("link", { name: "Help now" })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  } finally {
    await admin`alter table reviews_elsewhere rename to reviews`;
    await admin.end();
  }
});
