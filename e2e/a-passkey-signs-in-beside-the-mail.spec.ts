import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import { expect, test } from "./world/member.ts";
import { plugInDevice } from "./world/passkeys.ts";

test("a passkey is added, signs in with what waits, shows again who it is, and is removed", async ({
  page,
  member,
}) => {
  await plugInDevice(page);
  await page.goto("/settings/sign-in");
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByLabel("What to call it").fill("My laptop");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("status")).toContainText("The passkey is added.");
  const keys = page.getByRole("region", { name: "Passkeys" });
  await expect(keys.getByRole("listitem")).toContainText("My laptop");

  await keys.getByText("Call it something else").click();
  await keys.getByLabel("What to call it").fill(" ");
  await keys.getByRole("button", { name: "Keep this name" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write a word by which you know it");
  await keys.getByLabel("What to call it").fill("Our laptop");
  await keys.getByRole("button", { name: "Keep this name" }).click();
  await expect(page.getByRole("status")).toContainText("The passkey has its new name.");
  await expect(keys.getByRole("listitem")).toContainText("Our laptop");

  // The same device makes no second one.
  await page.getByRole("link", { name: "Add another" }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("No passkey was made");

  await page.goto("/settings/sign-in");
  await page.getByRole("button", { name: "Sign out here" }).click();
  await page.getByRole("heading", { name: "You are signed out" }).waitFor();
  await page.goto("/guides/breathing");
  await page.getByLabel("After I").fill("feed the cat");
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByText("Your practice is filled in and waits.")).toBeVisible();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("status")).toContainText("Saved. This is in your plan from today.");
  await expect(page.getByRole("main")).toContainText("feed the cat");

  await database()
    .update(sessions)
    .set({ createdAt: sql`now() - interval '1 hour'` })
    .where(eq(sessions.userId, member.id));
  await page.goto("/settings/delete");
  await page.getByLabel("Type the word “delete”").fill("delete");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { name: "Delete your account" })).toBeVisible();
  await expect(page.getByLabel("Type the word “delete”")).toHaveValue("delete");

  await page.goto("/settings/sign-in");
  await expect(page.getByText("Signed in with a passkey")).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Our laptop" }).click();
  await expect(page.getByRole("status")).toContainText("The passkey is removed");
  await page.getByRole("button", { name: "Sign out here" }).click();
  await page.getByRole("heading", { name: "You are signed out" }).waitFor();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("We do not know this passkey here");
});
