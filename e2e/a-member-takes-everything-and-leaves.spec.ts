import { randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { database } from "#db/client.ts";
import { keepEntry } from "#db/journal/entries.ts";
import { hashToken } from "#db/keys/seal.ts";
import { getMember, saveSettings } from "#db/members.ts";
import { saveLog } from "#db/record/logs.ts";
import { sessions } from "#db/schema.ts";
import { listLogs } from "#db/testing/all-logs.ts";
import { addDays } from "#domain/day.ts";
import { exportSchema } from "#domain/export/export.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { enrol, expect, type MemberOfStory, practise, signInto, test } from "./world/member.ts";
import type { World } from "./world/world.ts";

async function writeSomething(member: MemberOfStory): Promise<string> {
  const itemId = await practise(member, 3, { supporter: "my sister" });
  const said = { state: "done", before: 6, after: 3, note: "=Slept at last, “really”" } as const;
  await saveLog(member.id, { itemId, day: member.today, zone: member.zone, ...said });
  await saveSettings(member.id, { name: "Ada" });
  return itemId;
}

/** The text of a file that a link on the page leads to, and the name it is saved under. */
async function download(page: Page, link: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("a file that was taken along is taken in again, by somebody else too @both-in-the-drill", async ({
  page,
  tend,
  browser,
  member,
  address,
  javaScriptEnabled,
}) => {
  await writeSomething(member);
  const words = {
    id: randomUUID(),
    kind: "free",
    day: member.today,
    zone: member.zone,
    guide: null,
  } as const;
  await keepEntry(member.id, {
    ...words,
    fields: [{ name: "journal", label: "", words: "The kettle sang." }],
  });
  await page.goto("/settings");
  const { text } = await download(page, "Everything, in one file (JSON)");
  const name = "tend-export.json";

  const other = await enrol(`other-${address}`);
  const elsewhere = await browser.newContext({ baseURL: tend.url, javaScriptEnabled });
  await signInto(elsewhere, tend.url, other);
  const there = await elsewhere.newPage();
  await there.goto("/settings");
  await there.getByRole("link", { name: /Bring a file back in/ }).click();
  const choose = async (content: string | Buffer) => {
    const buffer = Buffer.from(content);
    await there.getByLabel("Your file").setInputFiles({ name, mimeType: "application/json", buffer });
    await there.getByRole("button", { name: "See what it would do" }).click();
  };
  for (const wrong of ["", "not one of ours", randomBytes(2000), text.replace('"breathing"', "7")]) {
    await choose(wrong);
    await expect(there.getByText("That is not a file that Tend has written")).toBeVisible();
  }
  await choose(text);
  await expect(there.getByRole("row", { name: "Practices 1 1" })).toBeVisible();
  await expect(there.getByRole("row", { name: "Entries of your journal 1 1" })).toBeVisible();
  await there.getByRole("button", { name: "Take it in" }).click();
  await expect(there.getByText("Taken in. What was here before is as it was.")).toBeVisible();
  expect((await getMember(other.id))?.name).toBe("Ada");
  await there.goto("/plan");
  await expect(there.getByText("put the kettle on").first()).toBeVisible();
  await there.goto("/journal");
  await expect(there.getByText("The kettle sang.")).toBeVisible();

  await there.goto("/settings/import");
  await choose(text);
  await expect(there.getByText("All of this is here already")).toBeVisible();
  await there.getByRole("button", { name: "Forget this file" }).click();
  await expect(there.getByText("we have forgotten the file")).toBeVisible();
  await elsewhere.close();
});

test("some days are deleted, and the rest stays @both-in-the-drill", async ({ page, member }) => {
  const itemId = await writeSomething(member);
  const yesterday = addDays(member.today, -1);
  await saveLog(member.id, { itemId, day: yesterday, zone: member.zone, state: "tiny" });
  await page.goto("/settings");
  await page.getByRole("link", { name: "Delete some days" }).click();
  const show = async (from: string, to: string) => {
    await page.getByLabel("First day").fill(from);
    await page.getByLabel("Last day").fill(to);
    await page.getByRole("button", { name: "Show what would go" }).click();
  };
  await show(member.today, yesterday);
  await expect(page.getByText("Choose two days, the first of them not after the last.")).toBeVisible();
  await show(member.today, member.today);
  await expect(page.getByText("1 day of your record")).toBeVisible();
  await page.getByRole("button", { name: "Delete these days for good" }).click();
  await expect(page.getByText("What you wrote down for those days is deleted.")).toBeVisible();
  const left = await listLogs(member.id, yesterday, member.today);
  expect(left.map(({ day }) => day)).toEqual([yesterday]);
  await show(member.today, member.today);
  await expect(page.getByText(/There is nothing to delete from/)).toBeVisible();
});

test("everything that was written is in the export @both-in-the-drill", async ({ page, context, member }) => {
  const id = await writeSomething(member);
  await page.goto("/settings");
  const everything = await download(page, "Everything, in one file (JSON)");
  expect(everything.name).toBe(`tend-export-${member.today}.json`);
  expect(exportSchema.parse(JSON.parse(everything.text))).toMatchObject({
    member: { email: member.email, name: "Ada", zone: member.zone },
    practices: [
      {
        id,
        versions: [{ cue: "put the kettle on", supporter: "my sister" }],
        days: [{ day: member.today, before: 6, after: 3, note: "=Slept at last, “really”" }],
      },
    ],
  });
  const days = await download(page, "days");
  expect(days.name).toBe(`tend-days-${member.today}.csv`);
  expect(days.text).toContain(`breathing,${id},${member.today},done,6,3,"'=Slept at last, “really”",`);

  const answer = await context.request.get("/settings/export.json");
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect((await context.request.get("/settings/export/members.csv")).status()).toBe(404);
  await context.clearCookies();
  for (const file of ["export.json", "export/days.csv"]) {
    const asked = await context.request.get(`/settings/${file}`);
    expect(asked.url()).toContain("/sign-in?to=%2Fsettings");
    expect(await asked.text()).not.toContain(id);
  }
});

test("the word is asked for, and then the account is gone in every browser @both-in-the-drill", async ({
  page,
  context,
  browser,
  member,
  tend,
}) => {
  await writeSomething(member);
  const other = await browser.newContext({ baseURL: tend.url });
  await other.addCookies([{ name: "tend-session", value: await anotherSession(member), url: tend.url }]);
  const elsewhere = await other.newPage();
  await elsewhere.goto("/plan");
  await expect(elsewhere.getByRole("heading", { name: "Slow breathing" })).toBeVisible();

  await page.goto("/settings");
  await page.getByRole("link", { name: "Delete your account" }).click();
  await page.getByLabel("Type the word “delete”").fill("remove");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Type the word “delete”: It has to stand here",
  );
  await expect(page.getByLabel("Type the word “delete”")).toHaveValue("remove");
  expect(await getMember(member.id)).toBeDefined();

  await page.getByLabel("Type the word “delete”").fill(" Delete ");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  expect(await getMember(member.id)).toBeUndefined();
  expect((await context.cookies()).filter(({ name }) => name === "tend-session")).toEqual([]);
  for (const each of [page, elsewhere]) {
    await each.goto("/today");
    await expect(each.getByLabel("Your e-mail address")).toBeVisible();
  }
  await other.close();
});

test("a sign-in link from before opens nothing, and a new one an empty account", async ({
  browser,
  page,
  member,
  tend,
}) => {
  await writeSomething(member);
  const other = await browser.newContext({ baseURL: tend.url });
  const mail = await other.newPage();
  const link = await askForLink(mail, member, tend, 1);

  await page.goto("/settings/delete");
  await page.getByLabel("Type the word “delete”").fill("delete");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();

  await mail.goto(link);
  await expect(mail).toHaveURL("/sign-in/used");
  await mail.goto(await askForLink(mail, member, tend, 2));
  await pressSignIn(mail);
  await expect(mail.getByText("A few questions lead you to one practice")).toBeVisible();
  await other.close();
});

async function askForLink(
  page: Page,
  { email }: MemberOfStory,
  { inbox }: World,
  count: number,
): Promise<string> {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  return inbox.linkFor(email, count);
}

async function anotherSession(member: MemberOfStory): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + 60 * 60 * 1000);
  await database()
    .insert(sessions)
    .values({ sessionToken: hashToken(token), userId: member.id, expires });
  return token;
}
