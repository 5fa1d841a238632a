/** What somebody who sleeps badly and has too much to do does with Tend in seven days. Nothing of it happened. */
import type { Locator, Page } from "@playwright/test";
import type { Inbox } from "#e2e/world/inbox.ts";

export type Life = {
  page: Page;
  inbox: Inbox;
  address: string;
  /** Moves every clock to that minute of UTC. */
  at: (moment: string) => Promise<void>;
  /** Takes a picture of the whole page. */
  look: (name: string) => Promise<void>;
  /** Presses what gives a file, and keeps it beside the pictures. */
  keep: (link: Locator) => Promise<void>;
};

type LivedDay = { title: string; tell: (life: Life) => Promise<void> };

export const week: LivedDay[] = [
  { title: "Wednesday evening: a plan, and a way in", tell: begin },
  { title: "Thursday: practised before breakfast, and a good thing kept", tell: practise },
  { title: "Friday night: a bad one", tell: lieAwake },
  { title: "Saturday: not once opened. Sunday: back again", tell: comeBack },
  { title: "Monday: a mail, a thought looked at, and two days off", tell: beReminded },
  { title: "Tuesday: how it has been", tell: lookBack },
];

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).first().click();
  // While a form is on its way its button says so.
  await page.waitForTimeout(100);
  await page.waitForFunction(() => !document.querySelector("main [aria-disabled=true]"));
  await page.waitForLoadState("networkidle");
}

const follow = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name }).first().click();

async function begin({ page, inbox, address, at, look }: Life): Promise<void> {
  await at("2026-12-02T21:10");
  await page.goto("/");
  await look("home");
  await page.goto("/guides/sleep-habits");
  await page.goto("/");
  await follow(page, "Build a small plan");
  await page.getByRole("checkbox", { name: "Stress and anxiety" }).check();
  await page.getByRole("checkbox", { name: "Sleep" }).check();
  for (const answer of ["Some", "5 minutes"]) {
    await press(page, "Continue");
    await page.getByRole("radio", { name: answer }).first().check();
  }
  await press(page, "Continue");
  await follow(page, "Skip this question");
  await look("three-that-may-suit");
  for (const box of [0, 1]) await page.getByRole("checkbox").nth(box).check();
  await press(page, "Continue");
  await page.getByLabel("After I").fill("get into bed");
  await look("make-it-yours");
  await press(page, "Continue");
  await page.getByLabel("After I").fill("brush my teeth");
  await look("make-it-yours-2");
  await press(page, "Continue");
  await page.getByRole("button", { name: "Save this plan" }).waitFor();
  await look("the-plan");
  await press(page, "Save this plan");
  await page.getByLabel("Your e-mail address").fill(address);
  await look("sign-in");
  await press(page, "Send me a link");
  await page.goto(await inbox.linkFor(address));
  await look("sign-in-confirm");
  await press(page, "Sign in");
  await look("plan-saved");
  await page.goto("/today");
  await look("today-first-evening");
  await press(page, "Mixed");
  await look("today-evening-said");
}

async function practise({ page, at, look }: Life): Promise<void> {
  await at("2026-12-03T07:40");
  await page.goto("/today");
  await look("today-second-day");
  await follow(page, "Sleep habits");
  await look("practice");
  await press(page, /^Done/);
  await look("practice-done");
  await page.goto("/guides/gratitude");
  const first = page.getByRole("group", { name: "First" });
  await first.getByLabel("What was good").fill("The bus waited for me.");
  await press(page, "Keep this");
  await page.getByText("Kept in your journal.").waitFor();
  await look("gratitude-kept");
  await page.goto("/journal");
  await look("journal");
}

async function lieAwake({ page, at, look }: Life): Promise<void> {
  await at("2026-12-05T02:30");
  await page.goto("/today");
  await look("today-small-hours");
  await page.goto("/help-now");
  await look("help-now");
  await follow(page, "My care plan");
  await look("care-plan-none");
  await page.goto("/care-plan/write");
  await page.getByLabel("My signs").fill("I stop answering messages.");
  await page.getByLabel("What I can do alone").fill("Tea, and the radio low.");
  await press(page, "Keep my care plan");
  await look("care-plan-kept");
  await page.goto("/check-in/phq-4");
  for (const group of await page.getByRole("main").getByRole("group").all())
    await group.getByRole("radio").nth(2).check();
  await look("phq-4");
  await press(page, "Keep these answers");
  await look("phq-4-kept");
  await page.goto("/journal/new");
  await page.getByLabel("Your words").fill("Awake since one. The same thoughts about work, round and round.");
  await look("journal-writing");
  await press(page, "Keep this");
  await page.getByText("Kept in your journal.").waitFor();
  await look("journal-kept");
}

async function comeBack({ page, at, look }: Life): Promise<void> {
  await at("2026-12-06T18:20");
  await page.goto("/today");
  await look("today-after-a-gap");
  await press(page, /^Tiny/);
  await look("today-tiny");
  await press(page, /^Hard$/);
  await page.goto("/progress");
  await look("progress-day-5");
  await page.goto("/reminders");
  await look("reminders");
  await page.goto("/plan");
  await look("plan");
  await follow(page, "Sleep habits");
  await look("plan-item");
  await page.getByLabel("E-mail").check();
  await page.getByLabel("At what time?").fill("21:00");
  await press(page, "Save this choice");
  await look("plan-item-reminded");
}

async function beReminded({ page, inbox, address, at, look }: Life): Promise<void> {
  const mails = inbox.mailsTo(address).length;
  await at("2026-12-07T21:01");
  while (inbox.mailsTo(address).length === mails) await page.waitForTimeout(500);
  const html = (await inbox.mailFor(address)).html;
  if (html) await page.setContent(html);
  await look("reminder-mail");
  await page.goto("/today");
  await look("today-reminded");
  await page.goto("/guides/challenging-thoughts");
  await look("thought-record");
  await page.goto("/plan");
  await page.getByRole("main").getByRole("link", { name: "Sleep habits" }).first().click();
  const last = page.getByLabel("Last day");
  await page
    .getByText(/other days|Choose the days/i)
    .first()
    .click();
  await last.fill("2026-12-08");
  await press(page, "Pause on these days");
  await look("paused");
}

async function lookBack(life: Life): Promise<void> {
  const { page, at, look } = life;
  await at("2026-12-08T20:00");
  await page.goto("/today");
  await look("today-seventh-day");
  await page.goto("/check-in/who-5");
  for (const group of await page.getByRole("main").getByRole("group").all())
    await group.getByRole("radio").nth(1).check();
  await press(page, "Keep these answers");
  await look("who-5-kept");
  await page.goto("/review");
  await look("review");
  await page.goto("/progress");
  await look("progress-day-7");
  await page.goto("/paths/four-weeks-towards-sleep");
  await page.getByLabel("I would like to be able to").fill("read in bed");
  await press(page, "Begin this path");
  await look("path");
  await page.goto("/today");
  await look("today-with-a-path");
  await page.goto("/summary");
  await look("summary");
  await takeAlong(life);
}

const everything = "Everything, in one file (JSON)";
const files = [everything, "practices", "days", "check-ins", "journal"];

async function takeAlong({ page, inbox, address, look, keep }: Life): Promise<void> {
  await page.goto("/settings");
  await look("settings");
  const data = page.getByRole("region", { name: "Your data" });
  await data.getByRole("link", { name: everything, exact: true }).click();
  await page.getByRole("heading", { name: "Please sign in once more" }).waitFor();
  await look("export-asks-who-it-is");
  const mails = inbox.mailsTo(address).length;
  await press(page, "Send me a link");
  await page.goto(await inbox.linkFor(address, mails + 1));
  await press(page, "Sign in");
  await look("settings-signed-in-again");
  for (const name of files) await keep(data.getByRole("link", { name, exact: true }));
  await data.getByRole("link", { name: "Your journal as a book or a text" }).click();
  await look("journal-as-a-book");
  await keep(page.getByRole("main").getByRole("link", { name: /text/i }).first());
}
