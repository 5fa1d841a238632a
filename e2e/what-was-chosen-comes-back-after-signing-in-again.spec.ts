import type { Page } from "@playwright/test";
import { addDays } from "#domain/day.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { enrol, expect, practise, signInto, test } from "./world/member.ts";
import type { World } from "./world/world.ts";

/** The session has ended while the page was open: pressing leads to sign-in, and a link leads back. */
async function pressAndSignIn(page: Page, button: string, address: string, tend: World) {
  const earlier = tend.inbox.mailsTo(address).length;
  await page.context().clearCookies({ name: "tend-session" });
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("You were signed out in the meantime")).toBeVisible();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(address, earlier + 1));
  await pressSignIn(page);
}

test("the answer for a day is still chosen @both-in-the-drill", async ({ page, tend, address, member }) => {
  const item = await practise(member);
  await page.goto(`/plan/${item}/${member.today}`);
  await page.getByRole("radio", { name: "Tiny version" }).check();
  await pressAndSignIn(page, "Save this day", address, tend);
  await expect(page.getByRole("radio", { name: "Tiny version" })).toBeChecked();
  await page.getByRole("button", { name: "Save this day" }).click();
  await expect(page.getByRole("link", { name: /: Tiny version$/ })).toBeVisible();
});

test("the settings are still chosen @both-in-the-drill", async ({ page, tend, address, member: _ }) => {
  await page.goto("/settings");
  await page.getByLabel("Your time zone").selectOption("Asia/Tokyo");
  await page.getByLabel("Your week begins on").selectOption("Sunday");
  await pressAndSignIn(page, "Save settings", address, tend);
  await expect(page.getByLabel("Your time zone")).toHaveValue("Asia/Tokyo");
  await expect(page.getByLabel("Your week begins on")).toHaveValue("7");
});

/** As long as a note may be, in letters that take two bytes each. */
const long = Array.from({ length: 200 }, (_, n) => `Чайник поёт, ${n * n}.`)
  .join("\n")
  .slice(0, 2000);

test("Today says that the last press was not saved, and keeps the note, until there is another @both-in-the-drill", async ({
  page,
  tend,
  address,
  member,
}) => {
  await practise(member);
  await page.goto("/today");
  await page.getByText("More (Slow breathing)").click();
  const note = page.getByLabel("A note, for you alone");
  await note.fill(long);
  await pressAndSignIn(page, "Done (Slow breathing)", address, tend);
  // In sight, not folded away.
  await expect(note).toBeVisible();
  await expect(note).toHaveValue(long);
  const notice = page.getByText("What you pressed last could not be saved");
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
  await expect(notice).toBeHidden();
});

test("what comes back to one page does not stand in the way of one below it @both-in-the-drill", async ({
  page,
  tend,
  address,
  member,
}) => {
  const item = await practise(member);
  await page.goto(`/plan/${item}`);
  await page.getByLabel("After I").fill("feed the cat");
  await pressAndSignIn(page, "Save this practice", address, tend);
  await expect(page.getByLabel("After I")).toHaveValue("feed the cat");
  await page.goto(`/plan/${item}/${member.today}`);
  await page.getByLabel("A note, for you alone").fill("Quiet.");
  await pressAndSignIn(page, "Save this day", address, tend);
  await expect(page.getByLabel("A note, for you alone")).toHaveValue("Quiet.");
  await page.getByRole("button", { name: "Save this day" }).click();
  await expect(page).not.toHaveURL(/\/plan\/.*\/.*-/);
  await page.goto(`/plan/${item}`);
  await expect(page.getByLabel("After I")).toHaveValue("feed the cat");
});

test("what one member typed is not shown to the next at the same browser @both-in-the-drill", async ({
  page,
  context,
  tend,
  address,
  member: _,
}) => {
  await page.goto("/settings");
  const name = page.getByLabel("What we may call you");
  await name.fill("Ottilie");
  await pressAndSignIn(page, "Save settings", address, tend);
  await expect(name).toHaveValue("Ottilie");
  await context.clearCookies({ name: "tend-session" });
  await signInto(context, tend.url, await enrol());
  await page.goto("/settings");
  await expect(name).toHaveValue("");
});

test("a button that was pressed after the session ended is said not to have done anything @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  await practise(member);
  await practise(member, 0, {}, "journaling");
  await page.goto("/plan");
  await context.clearCookies({ name: "tend-session" });
  await page.getByRole("button", { name: "Move down" }).click();
  await expect(page.getByText("what you pressed was not done")).toBeVisible();
});

test("forms of several pages and tabs each come back in their own, without a Referer too @both-in-the-drill", async ({
  page,
  context,
  tend,
  address,
  member,
}) => {
  await context.setExtraHTTPHeaders({ Referer: "" });
  const item = await practise(member);
  const tabs = [page, await context.newPage(), await context.newPage(), await context.newPage()];
  const [today, again, settings, plan] = tabs;
  if (!today || !again || !settings || !plan) throw new Error("no tab");
  // As long as a note may be, and no letter twice: nothing makes it short enough for a cookie.
  const longest = String.fromCharCode(
    ...Array.from({ length: 2000 }, (_, n) => 0x4e00 + ((7919 * n) % 20_000)),
  );
  for (const tab of [today, again]) {
    await tab.goto("/today");
    await tab.getByText("More (Slow breathing)").click();
  }
  const noteOn = (tab: Page) => tab.getByLabel("A note, for you alone");
  await noteOn(today).fill(longest);
  await noteOn(again).fill("From the other tab.");
  await settings.goto("/settings");
  await settings.getByLabel("What we may call you").fill("Ottilie");
  await plan.goto(`/plan/${item}`);
  const restDay = plan.getByRole("form", { name: "Choose a rest day" }).getByLabel("Day");
  const rest = addDays(member.today, 9);
  await restDay.fill(rest);
  await context.clearCookies({ name: "tend-session" });
  const buttons = ["Save the note", "Save the note", "Save settings", "Rest on this day"];
  for (const [place, tab] of tabs.entries()) {
    await tab.getByRole("button", { name: buttons[place] ?? "" }).click();
    await expect(tab.getByText("What you typed is kept")).toBeVisible();
  }
  const earlier = tend.inbox.mailsTo(address).length;
  await plan.getByLabel("Your e-mail address").fill(address);
  await plan.getByRole("button", { name: "Send me a link" }).click();
  await plan.goto(await tend.inbox.linkFor(address, earlier + 1));
  await pressSignIn(plan);
  await expect(plan).toHaveURL(new RegExp(`/plan/${item}$`));
  await expect(restDay).toHaveValue(rest);
  await settings.goto("/settings");
  await expect(settings.getByLabel("What we may call you")).toHaveValue("Ottilie");
  // The later of two for one form comes first; once it is saved, the other.
  await today.goto("/today");
  await expect(noteOn(today)).toHaveValue("From the other tab.");
  // With a script it is said that this was saved, and without one the page is drawn anew: what both have is an answer.
  const answer = today.waitForResponse((response) => response.request().method() === "POST");
  await today.getByRole("button", { name: "Save the note" }).click();
  await (await answer).finished();
  await today.goto("/today");
  await expect(noteOn(today)).toHaveValue(longest);
});
