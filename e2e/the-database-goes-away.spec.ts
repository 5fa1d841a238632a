import { listItemLogs } from "#db/record/logs.ts";
import { planBreathing } from "./world/builder.ts";
import { expect, practise, test } from "./world/member.ts";

const tryLater = { "retry-after": "60", "cache-control": expect.stringContaining("no-store") };

test("guides and tools go on, member pages say what is the matter, and all is well afterwards @both-in-the-drill", async ({
  page,
  member,
  tend,
  javaScriptEnabled,
}) => {
  const item = await practise(member, 3);
  const memberPages = [
    "/today",
    "/plan",
    "/progress",
    "/settings",
    `/today/${item}`,
    `/plan/${item}`,
    `/plan/${item}/${member.today}`,
    "/s/a-link-that-somebody-was-given",
  ];
  const files = ["/settings/export.json", "/settings/export/days.csv", "/progress/ratings.csv"];
  await tend.whileDatabaseIsAway(async () => {
    expect((await page.request.get("/readyz")).status()).toBe(503);
    expect((await page.request.get("/healthz")).status()).toBe(200);
    for (const path of memberPages) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(503);
      expect(answer?.headers(), path).toMatchObject(tryLater);
      await expect(
        page.getByRole("heading", { name: "We cannot reach your records just now" }),
      ).toBeVisible();
    }
    for (const path of [...files, "/sign-in/confirm?token=any", "/readyz"]) {
      const answer = await page.request.get(path);
      expect(answer.status(), path).toBe(503);
      expect(answer.headers(), path).toMatchObject(tryLater);
    }
    await page.goto("/today");
    await page.getByRole("main").getByRole("link", { name: "guides" }).click();
    await page.getByRole("main").getByRole("link", { name: "Slow breathing" }).first().click();
    await expect(page.getByRole("heading", { name: "Slow breathing", level: 1 })).toBeVisible();
    if (javaScriptEnabled !== false) {
      await page.getByRole("button", { name: /^Start/ }).click();
      await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
    }
  });
  for (const path of memberPages) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "We cannot reach" })).toBeHidden();
  }
});

test("a practice sent from a guide is given back there, and can be sent again @both", async ({
  page,
  member: _,
  tend,
}) => {
  await page.goto("/guides/breathing");
  await page.getByLabel("After I").fill("water the plants");
  await page.getByLabel("How long").selectOption("10");
  await tend.whileDatabaseIsAway(async () => {
    await page.getByRole("button", { name: "Add to my plan" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("We cannot reach your records");
    await expect(page.getByLabel("After I")).toHaveValue("water the plants");
    await expect(page.getByLabel("How long")).toHaveValue("10");
  });
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await expect(
    page.getByText("After I water the plants, I will breathe slowly for 10 minutes"),
  ).toBeVisible();
});

test("a day that was pressed says that it was not saved, and is saved at the next press", async ({
  page,
  member,
  tend,
}) => {
  const item = await practise(member);
  await page.goto("/today");
  const done = page.getByRole("button", { name: "Done (Slow breathing)" });
  await tend.whileDatabaseIsAway(async () => {
    await done.click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("nothing was saved");
  });
  await done.click();
  await expect(page.getByRole("status")).toHaveText("Done");
  expect(await listItemLogs(member.id, item, member.today, member.today)).toHaveLength(1);
});

test("a plan is built meanwhile, and answers that wait in the database are there again afterwards @both-in-the-drill", async ({
  page,
  tend,
}) => {
  await planBreathing(page);
  await tend.whileDatabaseIsAway(async () => {
    for (const path of ["/plan/new", "/plan/new/time", "/plan/new/look", "/plan/new/shape/breathing"]) {
      expect((await page.goto(path))?.status(), path).toBe(503);
      await expect(
        page.getByRole("heading", { name: "We cannot reach your records just now" }),
      ).toBeVisible();
    }
    await page.context().clearCookies();
    await planBreathing(page);
  });
  await page.goto("/plan/new/look");
  await expect(page.getByText("I will breathe slowly for 5 minutes").first()).toBeVisible();
});
