import type { Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { members, sessions } from "#db/schema.ts";
import { cookieOf, sendForm } from "./world/attack/attacks.ts";
import { lookAtRows } from "./world/attack/own-rows.ts";
import { someoneWhole } from "./world/attack/whole-record.ts";
import { expect, pressSignIn, test } from "./world/fixtures.ts";
import { builtActions, ownFormOf } from "./world/own-form.ts";

/** Lets the member's browsers have signed in an hour ago. */
async function anHourLater(email: string): Promise<void> {
  const own = database().select({ id: members.id }).from(members).where(eq(members.email, email));
  await database()
    .update(sessions)
    .set({ createdAt: sql`now() - interval '1 hour'` })
    .where(eq(sessions.userId, own));
}

test("an hour after signing in, deleting the account asks for a link, and keeps the word typed @both-in-the-drill", async ({
  page,
  signIn,
  address,
  tend,
}) => {
  await signIn();
  await page.goto("/settings/delete");
  await expect(page.getByText("Before this step we ask you to sign in once more")).toHaveCount(0);
  await anHourLater(address);
  // So does everything in one file, of which no byte is given out before.
  await page.goto("/settings");
  await expect(page.getByText("Before a file is given out we ask you to sign in once more")).toBeVisible();
  await page.getByRole("link", { name: "Everything, in one file (JSON)" }).click();
  await expect(page.getByRole("heading", { name: "Please sign in once more" })).toBeVisible();
  await page.getByRole("link", { name: "Go back without signing in" }).click();
  await expect(page).toHaveURL(/\/settings(#data)?$/);
  await page.goto("/settings/delete");
  await expect(page.getByText("Before this step we ask you to sign in once more")).toBeVisible();
  await page.getByLabel("Type the word “delete”").fill("Delete ");
  await page.getByRole("button", { name: "Delete my account" }).click();

  await expect(page.getByRole("heading", { name: "Please sign in once more" })).toBeVisible();
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await page.goto(await tend.inbox.linkFor(address, 2));
  await pressSignIn(page);
  await expect(page).toHaveURL(/\/settings\/delete$/);
  await expect(page.getByLabel("Type the word “delete”")).toHaveValue("Delete ");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
});

test("an address changes once both mailboxes have said yes, and other browsers are signed out @both-in-the-drill", async ({
  page,
  signIn,
  browser,
  javaScriptEnabled,
  address,
  tend,
}) => {
  const newAddress = `${crypto.randomUUID()}@example.org`;
  const other = await (await browser.newContext({ baseURL: tend.url, javaScriptEnabled })).newPage();
  await signIn(other);
  await signIn();
  await anHourLater(address);
  const ask = async (typed: string) => {
    await page.getByLabel("Your new e-mail address").fill(typed);
    await page.getByRole("button", { name: "Send both mails" }).click();
  };
  await page.goto("/settings/sign-in");
  await page.getByRole("link", { name: "Change your address" }).click();
  await ask("nobody at all");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Your new e-mail address: ");
  await ask(newAddress);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await page.goto(await tend.inbox.linkFor(address, 3));
  await pressSignIn(page);
  await expect(page.getByLabel("Your new e-mail address")).toHaveValue(newAddress);
  await page.getByRole("button", { name: "Send both mails" }).click();
  await expect(page.getByRole("status")).toContainText("Two mails are on their way, one to each address.");
  await expect(page.getByText(newAddress)).toBeVisible();

  const [atNew, atOld] = [await tend.inbox.linkFor(newAddress), await tend.inbox.linkFor(address, 4)];
  // The new mailbox is read in a browser that is signed in nowhere.
  const reader = await (await browser.newContext({ baseURL: tend.url, javaScriptEnabled })).newPage();
  await sayYes(reader, atNew, "Yes, use this address");
  await expect(reader.getByRole("heading", { name: "One more press" })).toBeVisible();
  await other.goto("/today");
  await expect(other).toHaveURL(/\/today$/);
  await sayYes(page, atOld, "Yes, change it");
  await expect(page.getByRole("heading", { name: "Your address is changed" })).toBeVisible();

  await page.getByRole("link", { name: "Go to your settings" }).click();
  await expect(page.getByText(newAddress)).toBeVisible();
  await expect(page.getByText("Changed the address, and signed all other browsers out")).toBeVisible();
  await other.goto("/today");
  await expect(other.getByLabel("Your e-mail address")).toBeVisible();
  await reader.goto(atNew);
  await expect(reader.getByRole("heading", { name: "This change is over" })).toBeVisible();
});

async function sayYes(page: Page, link: string, yes: string): Promise<void> {
  // Twice looked at, as a mail scanner would before.
  for (const _look of [1, 2]) expect((await page.goto(link))?.status()).toBe(200);
  await page.getByRole("button", { name: yes }).click();
}

test("whoever did not ask stops a change from the old mailbox, and is told what to do next", async ({
  page,
  signIn,
  address,
  tend,
}) => {
  const newAddress = `${crypto.randomUUID()}@example.org`;
  await signIn();
  await page.goto("/settings/sign-in/address");
  await page.getByLabel("Your new e-mail address").fill(newAddress);
  await page.getByRole("button", { name: "Send both mails" }).click();
  await expect(page.getByRole("status")).toContainText("Two mails are on their way");
  await page.goto(await tend.inbox.linkFor(address, 2));
  await page.getByRole("button", { name: "Stop the change" }).click();
  await expect(page.getByRole("heading", { name: "The change is stopped" })).toBeVisible();
  await page.goto(await tend.inbox.linkFor(newAddress));
  await expect(page.getByRole("heading", { name: "This change is over" })).toBeVisible();
});

test("each form that could take the account away leads to signing in once more, and does nothing before", async ({
  tend,
}) => {
  const asked = { url: tend.url, actions: builtActions() };
  const looker = await lookAtRows(tend.adminUrl);
  for (const name of ["deleteAccount", "changeAddress", "beginAdding", "finishAdding"]) {
    const owner = await someoneWhole();
    const form = await ownFormOf(asked, name, owner);
    await anHourLater(owner.email);
    const before = await looker.rowsOf(owner.id);
    const answer = await sendForm(tend.url, form, { cookie: cookieOf(owner.token), origin: tend.url });
    expect(answer.headers.get("location"), name).toMatch(/^\/sign-in\/again\?/);
    expect(await looker.rowsOf(owner.id), name).toEqual(before);
  }
  await looker.stop();
});
