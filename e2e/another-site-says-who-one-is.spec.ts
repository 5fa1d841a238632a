import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { accounts, members } from "#db/schema.ts";
import { freePort } from "#scripts/port.mjs";
import { test as base, expect, pressSignIn } from "./world/fixtures.ts";
import { enrol } from "./world/member.ts";
import { client, startVouching } from "./world/vouching/provider.ts";
import { startServer } from "./world/world.ts";

/** A Tend beside the other one, on the same database, with a provider called “The clinic”. */
const test = base.extend<{ clinic: { url: string; said: Parameters<typeof startVouching>[1] } }>({
  clinic: [
    async ({ tend }, use) => {
      const port = await freePort();
      const url = `http://localhost:${port}`;
      const said = {};
      const vouching = await startVouching(url, said);
      const server = await startServer(
        {
          DATABASE_URL: tend.databaseUrl,
          AUTH_SECRET: tend.secret,
          KEY_RING: tend.keyRing,
          SMTP_URL: tend.inbox.url,
          MAIL_FROM: "Tend <tend@example.org>",
          OAUTH_ISSUER: vouching.issuer,
          OAUTH_CLIENT_ID: client.id,
          OAUTH_CLIENT_SECRET: client.secret,
          OAUTH_NAME: "The clinic",
        },
        port,
      );
      await use({ url, said });
      await server.stop();
      await vouching.close();
    },
    // For each story anew: one for all of a worker's would need a worker, and with it a whole Tend, for these stories alone.
    { timeout: 120_000 },
  ],
});

/** Signs in at the provider, the way a person does. */
async function beThere(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("somebody new comes in by another site, with what they had filled in, and stops it again @both-in-the-drill", async ({
  page,
  clinic,
  address,
}) => {
  clinic.said[address] = { email: address, email_verified: true };
  await page.goto(`${clinic.url}/guides/breathing`);
  await page.getByLabel("After I").fill("feed the cat");
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await page.getByRole("button", { name: "Sign in with The clinic" }).click();
  await beThere(page, address);
  await expect(page.getByRole("heading", { name: "One more thing" })).toBeVisible();
  await pressSignIn(page);
  await expect(page.getByRole("status")).toContainText("Saved. This is in your plan from today.");
  await expect(page.getByText(/After I feed the cat, I will breathe/)).toHaveCount(1);

  await page.goto(`${clinic.url}/settings/sign-in`);
  await expect(page.getByText("Signed in by way of another site")).toBeVisible();
  // A provider vouches for whoever sits at an open browser.
  await page.goto(`${clinic.url}/settings/delete`);
  await page.getByLabel("Type the word “delete”").fill("delete");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Please sign in once more" })).toBeVisible();

  await page.goto(`${clinic.url}/settings/sign-in`);
  await page.getByRole("button", { name: "Stop that for The clinic" }).click();
  await expect(page.getByRole("status")).toContainText("That site vouches for you no longer.");
  expect(await database().$count(accounts, eq(accounts.providerAccountId, address))).toBe(0);
});

test("by an address that is not confirmed nobody gets into a member’s place, nor makes one", async ({
  page,
  clinic,
  address,
}) => {
  const ada = await enrol(address);
  clinic.said.mallory = { email: address, email_verified: false };
  await page.goto(`${clinic.url}/sign-in?to=/plan`);
  await page.getByRole("button", { name: "Sign in with The clinic" }).click();
  await beThere(page, "mallory");
  await expect(page.getByRole("heading", { name: "Please sign in by a link" })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("tend-session");
  expect(await database().$count(accounts, eq(accounts.userId, ada.id))).toBe(0);
  expect(await database().$count(members, eq(members.email, address))).toBe(1);
  await page.goto(`${clinic.url}/plan`);
  await expect(page.getByLabel("Your e-mail address")).toBeVisible();
});

test("whoever comes back with what belongs to another browser, or with nothing, is not signed in", async ({
  page,
  clinic,
  address,
  browser,
}) => {
  clinic.said[address] = { email: address, email_verified: true };
  await page.goto(`${clinic.url}/sign-in`);
  const policy = (await page.reload())?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/form-action 'self' http:\/\/localhost:\d+;/);
  await page.getByRole("button", { name: "Sign in with The clinic" }).click();
  let callback = "";
  page.on("request", (request) => {
    if (request.url().includes("/provider/callback/")) callback = request.url();
  });
  await page.getByPlaceholder("Enter any login").waitFor();
  // It comes back to a browser that never went there.
  await page.context().clearCookies({ name: /^tend-provider-/ });
  await beThere(page, address);
  const failed = "You are not signed in yet";
  await expect(page.getByRole("heading", { name: failed })).toBeVisible();
  expect(callback).toContain("code=");

  // Nor does it do for somebody who went there for themselves.
  const eve = await (await browser.newContext()).newPage();
  await eve.goto(`${clinic.url}/sign-in`);
  await eve.getByRole("button", { name: "Sign in with The clinic" }).click();
  await eve.getByPlaceholder("Enter any login").waitFor();
  for (const path of [callback, `${clinic.url}/sign-in/provider/callback/oidc`]) {
    await eve.goto(path);
    await expect(eve.getByRole("heading", { name: failed })).toBeVisible();
  }
  expect((await eve.context().cookies()).map(({ name }) => name)).not.toContain("tend-session");
  // Elsewhere a form leads to our own pages alone.
  for (const other of ["/sign-in/sent", "/sign-in/used", "/"]) {
    const answer = await page.request.get(clinic.url + other);
    expect(answer.headers()["content-security-policy"]).toContain("form-action 'self';");
  }
});
