import type { Page, Route } from "@playwright/test";
import { listPlan } from "#db/plan/plans.ts";
import { getDay } from "#db/record/logs.ts";
import { fewOf } from "#domain/testing/cases.ts";
import { continueTo, planBreathing } from "./world/builder.ts";
import { expect, practise, rating, test } from "./world/member.ts";
import { noticeWaking, openAwake } from "./world/waking.ts";

type Trouble = { what: string; says: RegExp; answer: (route: Route) => Promise<void> };

/** What can stand between a form and its action, other than Tend itself. */
const troubles: Trouble[] = [
  { what: "there is no connection", says: /could not reach Tend/, answer: (route) => route.abort() },
  {
    what: "Tend was updated meanwhile",
    says: /has been updated since you opened this page/,
    answer: (route) =>
      route.fulfill({
        status: 409,
        contentType: "text/html",
        headers: { "x-nextjs-action-not-found": "1" },
        body: "<h1>Gone</h1>",
      }),
  },
  {
    what: "a proxy answers in our place",
    says: /could not reach Tend/,
    answer: (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  },
  {
    what: "a sign-in page of the network answers",
    says: /could not reach Tend/,
    answer: (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Welcome</h1>" }),
  },
  {
    what: "an answer breaks off",
    says: /could not reach Tend|on our side/,
    answer: (route) => route.fulfill({ status: 200, contentType: "text/x-component", body: '0:{"a":"$@1"' }),
  },
  {
    what: "it is too much at once",
    says: /more than Tend can take/,
    answer: (route) => route.fulfill({ status: 413, contentType: "text/html", body: "<h1>Too much</h1>" }),
  },
];

/** Answers what forms send by script in place of Tend, until what it gives is called. */
async function stand(page: Page, answer: Trouble["answer"]): Promise<() => Promise<void>> {
  const between = (route: Route) =>
    route.request().headers()["next-action"] ? answer(route) : route.continue();
  await page.route("**", between);
  return () => page.unroute("**", between);
}

for (const { what, says, answer } of fewOf(troubles, 2)) {
  test(`when ${what}, a note on Today stays, and the next try keeps it`, async ({ page, member }) => {
    const item = await practise(member);
    await openAwake(page, "/today");
    await page.getByText("More (Slow breathing)").click();
    const note = page.getByLabel("A note, for you alone");
    await note.fill("The kitchen was quiet.");
    await rating(page, "Before", 6).check();
    const restore = await stand(page, answer);
    await page.getByRole("button", { name: "Save the note" }).click();
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText(says);
    await expect(alert).toContainText("What you typed is still here");
    await expect(alert).toBeFocused();
    await expect(page).toHaveTitle(/^Error: Today/);
    await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
    await expect(note).toHaveValue("The kitchen was quiet.");
    await expect(rating(page, "Before", 6)).toBeChecked();

    await restore();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toHaveCount(0);
    await expect
      .poll(() => getDay(member.id, item, member.today))
      .toMatchObject({ note: "The kitchen was quiet.", before: 6 });
    await expect(page.getByText("The kitchen was quiet.").first()).toBeVisible();
    await expect(page).toHaveTitle(/^Today/);
  });
}

test("offline, a guide keeps its form and what stands in its tool", async ({ page, context, member }) => {
  await noticeWaking(page);
  await openAwake(page, "/guides/gratitude");
  const written = page.locator("#try").getByRole("textbox").first();
  await written.fill("The neighbour’s cat.");
  await page.getByLabel("After I").fill("brush my teeth");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not connected to the internet");
  await expect(page.getByLabel("After I")).toHaveValue("brush my teeth");
  await expect(written).toHaveValue("The neighbour’s cat.");

  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForURL(/\/plan\?/);
  expect((await listPlan(member.id)).map(({ guide }) => guide)).toEqual(["gratitude"]);
});

test("where a browser keeps no cookies, a guide keeps its form and what stands in its tool", async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "cookieEnabled", { value: false }),
  );
  await noticeWaking(page);
  await openAwake(page, "/guides/gratitude");
  const written = page.locator("#try").getByRole("textbox").first();
  await written.fill("The neighbour’s cat.");
  await page.getByLabel("After I").fill("brush my teeth");
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Your browser keeps no cookies");
  await expect(page.getByLabel("After I")).toHaveValue("brush my teeth");
  await expect(written).toHaveValue("The neighbour’s cat.");
});

test("where no script can tell, what comes along through sign-in says beforehand that it needs a cookie", async ({
  page: awake,
  browser,
  tend,
}) => {
  const still = await browser.newContext({ baseURL: tend.url, javaScriptEnabled: false });
  const page = await still.newPage();
  for (const [path, places] of [
    ["/guides/gratitude", 2],
    ["/name-what-hurts", 1],
    ["/paths/four-weeks-with-worry", 1],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText("Signing in needs a cookie.").filter({ visible: true })).toHaveCount(places);
  }
  await page.getByRole("button", { name: "Begin this path" }).click();
  await still.clearCookies();
  await page.reload();
  await expect(page.getByText("your browser takes no cookies from this site")).toBeVisible();
  await still.close();
  await noticeWaking(awake);
  await openAwake(awake, "/guides/gratitude");
  await expect(awake.getByText("Signing in needs a cookie.").filter({ visible: true })).toHaveCount(0);
});

test("where a browser keeps no cookies, the builder says so at its first question", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "cookieEnabled", { value: false }),
  );
  await openAwake(page, "/plan/new");
  await page.getByRole("checkbox", { name: "Low mood" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Your browser keeps no cookies");
  await expect(page.getByRole("checkbox", { name: "Low mood" })).toBeChecked();
});

test("a practice that was shaped outlives the answers before it @both", async ({ page, context }) => {
  await planBreathing(page);
  await page.goto("/plan/new/shape/breathing");
  await page.getByLabel("After I").fill("come home from the library");
  await context.clearCookies();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("What you typed is still here");
  await expect(page.getByLabel("After I")).toHaveValue("come home from the library");
  await continueTo(page, "Your plan on one page");
  await expect(page.getByText("After I come home from the library").first()).toBeVisible();
});

test("forms of one button and the way in say it too", async ({ page, context, member }) => {
  await practise(member);
  await practise(member, 0, {}, "journaling");
  for (const [path, name] of [
    ["/plan", "Move down"],
    ["/settings", "Sign out"],
    ["/plan/pause", /^A week, until/],
  ] as const) {
    await openAwake(page, path);
    await context.setOffline(true);
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("not connected to the internet");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/went wrong/);
    await context.setOffline(false);
  }
  await context.clearCookies();
  await openAwake(page, "/sign-in");
  await page.getByLabel("Your e-mail address").fill("ada@example.org");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not connected to the internet");
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("ada@example.org");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForURL("**/sign-in/sent");
});
