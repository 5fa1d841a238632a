import type { BrowserContext, Page } from "@playwright/test";
import { pressSignIn } from "./world/fixtures.ts";
import { expect, type MemberOfStory, practise, signInto, test } from "./world/member.ts";
import type { World } from "./world/world.ts";

const ways: { button: string; tag: string; leave: (page: Page) => Promise<void> }[] = [
  {
    button: "Sign out",
    tag: "@both",
    leave: async (page) => {
      await page.goto("/journal");
      await pressSignOut(page);
      await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
    },
  },
  {
    button: "Delete my account",
    tag: "@both-in-the-drill",
    leave: async (page) => {
      await page.goto("/settings/delete");
      await page.getByLabel("Type the word “delete”").fill("delete");
      await page.getByRole("button", { name: "Delete my account" }).click();
      await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
    },
  },
];

for (const { button, tag, leave } of ways) {
  test(`after “${button}” no cookie is left, whatever waited ${tag}`, async ({
    page,
    context,
    member,
    tend,
    javaScriptEnabled,
  }) => {
    const item = await practise(member);
    await leaveWordsOn(page, `/plan/${item}`, member, tend);
    await page.goto("/summary");
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page).toHaveURL(/#preview$/);
    await page.goto("/plan/new");
    await page.getByRole("checkbox", { name: "Stress and anxiety" }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("radio", { name: "A little" })).toBeVisible();
    if (javaScriptEnabled === false) await sendWhileAway(page, tend, "/today");
    await waitForSignIn(page, context, member, tend);
    const names = (await context.cookies()).map(({ name, path }) => `${name} ${path}`);
    for (const expected of [/^tend-typed-plan \/plan$/, /^tend-kept-/, /^tend-summary /, /^tend-answers /])
      expect(names).toContainEqual(expect.stringMatching(expected));
    if (javaScriptEnabled === false)
      expect(names).toContainEqual(expect.stringMatching(/^tend-away-today-1 \/today$/));
    await leave(page);
    expect((await context.cookies()).map(({ name, path }) => `${name} ${path}`)).toEqual([]);
  });
}

test("what was not saved is said on other pages, and found again after signing out and in @both-in-the-drill", async ({
  page,
  context,
  member,
  tend,
}) => {
  const item = await practise(member);
  await leaveWordsOn(page, `/plan/${item}`, member, tend);
  const elsewhere = page.getByRole("complementary", { name: "Not saved yet" });
  await expect(elsewhere).toHaveCount(0);
  await page.goto("/settings");
  await elsewhere.getByRole("link", { name: "A practice in your plan" }).click();
  await expect(page.getByLabel("After I")).toHaveValue("feed the cat");
  await page.goto("/settings");
  await tend.whileDatabaseIsAway(async () => {
    await pressSignOut(page);
    await expect(page.getByText(/cannot reach/).first()).toBeVisible();
  });
  await page.goto("/settings");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await signInAgain(page, member, tend);
  await page.goto(`/plan/${item}`);
  await expect(page.getByLabel("After I")).toHaveValue("feed the cat");
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await expect(elsewhere).toHaveCount(0);
});

/** As from any page of a member’s. */
async function pressSignOut(page: Page): Promise<void> {
  const own = page.getByRole("navigation", { name: "Your own pages" });
  await own.getByText("More").click();
  await own.getByRole("button", { name: "Sign out" }).click();
}

/** Types into the form of a practice, sends it when the session has ended, and signs in again. */
async function leaveWordsOn(page: Page, path: string, member: MemberOfStory, tend: World): Promise<void> {
  await page.goto(path);
  await page.getByLabel("After I").fill("feed the cat");
  await page.context().clearCookies({ name: "tend-session" });
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByText("What you typed is kept")).toBeVisible();
  await signInAgain(page, member, tend);
  await expect(page).toHaveURL(path);
}

async function signInAgain(page: Page, { email }: MemberOfStory, tend: World): Promise<void> {
  const earlier = tend.inbox.mailsTo(email).length;
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(email, earlier + 1));
  await pressSignIn(page);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Chooses a practice signed out, and leaves it waiting: the session is back before sign-in is finished. */
async function waitForSignIn(page: Page, context: BrowserContext, member: MemberOfStory, tend: World) {
  await context.clearCookies({ name: "tend-session" });
  await page.goto("/guides/breathing");
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByText(/is filled in and waits/)).toBeVisible();
  await signInto(context, tend.url, member);
}

async function sendWhileAway(page: Page, tend: World, path: string): Promise<void> {
  await page.goto(path);
  await tend.whileDatabaseIsAway(async () => {
    await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
    await expect(page.getByText(/cannot reach your records/).first()).toBeVisible();
  });
}
