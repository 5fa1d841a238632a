import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import ICAL from "ical.js";
import { asMember } from "#db/client.ts";
import { listReminders } from "#db/reminder/reminders.ts";
import { reminders, reminderTurns } from "#db/schema.ts";
import { type ClockTime, now, timeAt } from "#domain/day.ts";
import { planBreathing } from "./world/builder.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { enrol, expect, type MemberOfStory, practise, test } from "./world/member.ts";

/** What the page says was just done. */
const said = (page: Page) => page.locator("#said");

/** The events that a calendar finds in a file. */
function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
}

/** As if the member had chosen, an hour ago, to be reminded at this minute. */
async function letTimeCome({ id, zone }: MemberOfStory) {
  await asMember(id, async (tx) => {
    await tx.update(reminders).set({ time: timeAt(zone, now()), savedAt: sql`now() - interval '1 hour'` });
    await tx.update(reminderTurns).set({ nextAt: sql`now()` });
  });
}

test("the builder’s last step puts a plan into a calendar, through sign-in @both-in-the-drill", async ({
  page,
  tend,
  address,
}) => {
  await planBreathing(page);
  await expect(page.getByRole("radio", { name: "No" })).toBeChecked();
  await page.getByRole("radio", { name: "E-mail" }).check();
  await page.getByLabel("At what time?").fill("");
  await page.getByRole("button", { name: "Save this plan" }).click();
  await expect(page.getByLabel("At what time?")).toHaveAccessibleDescription(/Give the time for the mail/);
  await page.getByRole("radio", { name: "My calendar" }).check();
  await page.getByRole("button", { name: "Save this plan" }).click();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(address));
  await pressSignIn(page);
  await expect(said(page)).toContainText("Your practices are in a private calendar");
  const feed = (await page.getByText(/calendar\/[0-9a-f]{32}\.ics$/).textContent()) ?? "";
  const events = eventsIn(await fetch(feed).then((answer) => answer.text()));
  expect(events.map(({ summary }) => summary)[0]).toMatch(/^\d+ minutes? for me/);
});

test("a mail brings it to mind at a chosen time, until one press in it @both-in-the-drill", async ({
  page,
  member,
  tend,
  browser,
}) => {
  const item = await practise(member, 0, { minutes: 10, time: "07:30" as ClockTime });
  await page.goto(`/plan/${item}`);
  await page.getByLabel("E-mail").check();
  await expect(page.getByLabel("At what time?")).toHaveValue("07:30");
  await page.getByLabel("At what time?").fill("");
  await page.getByRole("button", { name: "Save this choice" }).click();
  await expect(page.getByLabel("At what time?")).toHaveAccessibleDescription(/Give the time for the mail/);
  await page.getByLabel("At what time?").fill("08:15");
  await page.getByRole("button", { name: "Save this choice" }).click();
  await expect(said(page)).toContainText("A mail comes at that time");
  await page.goto("/reminders");
  await expect(page.getByRole("listitem").filter({ hasText: "Slow breathing" })).toContainText(
    "by e-mail at 08:15, every day",
  );

  await letTimeCome(member);
  const mail = await tend.inbox.mailFor(member.email);
  expect(mail.subject).toBe("A little time for you");
  expect(mail.text).toMatch(/You chose \d\d:\d\d as a time for you: 10 minutes\./);
  expect(mail.html).toContain("as a time for you: 10 minutes.");
  for (const text of [mail.subject, mail.text, mail.html]) expect(text).not.toMatch(/breath|kettle/i);
  const list = mail.headers.get("list");
  const stop = mail.text?.match(/http\S+\/reminders\/stop\/[0-9a-f]{32}/)?.[0] ?? "";
  expect(list).toMatchObject({ unsubscribe: { url: stop } });
  expect(mail.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line).toContain(
    "List-Unsubscribe=One-Click",
  );

  // Somebody else’s browser, and only opened: nothing is stopped.
  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(stop);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Stop the mails that remind you?");
  expect((await listReminders(member.id)).size).toBe(1);
  await reader.getByRole("button", { name: "Stop these mails" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("The mails are stopped");
  expect((await listReminders(member.id)).size).toBe(0);
  await elsewhere.close();

  // What a mailbox sends by itself, again; and a link that was cut off.
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await fetch(stop, { method: "POST", body })).status).toBe(200);
  expect((await fetch(stop.slice(0, -1), { method: "POST", body })).status).toBe(404);
  await page.goto("/reminders");
  await expect(page.getByText("No mail reminds you.")).toBeVisible();
  expect(await tend.log()).toContain('"route":"/reminders/stop/[token]"');
  expect(await tend.log()).not.toContain(stop.slice(-32));
});

test("a member’s calendar has a private address, until they take it back @both-in-the-drill", async ({
  page,
  member,
  tend,
}) => {
  const item = await practise(member, 0, { time: "07:30" as ClockTime, minutes: 10 });
  await practise(member, 0, { schedule: { kind: "times", times: 3 } }, "gratitude");
  const ask = (address: string) => fetch(address, { headers: { cookie: "tend-session=nobody" } });
  await page.goto("/plan");
  await page.getByRole("main").getByRole("link", { name: "Calendar and reminders" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Slow breathing" })).toContainText("no reminder");
  await page.getByRole("link", { name: "Change the reminder for Slow breathing" }).click();
  await expect(page.getByLabel("No", { exact: true })).toBeChecked();
  await page.getByLabel("My calendar").check();
  await page.getByRole("button", { name: "Save this choice" }).click();
  await expect(said(page)).toContainText("It is in your private calendar");
  await expect(page.getByLabel("My calendar")).toBeChecked();
  await page.getByRole("link", { name: "The address of your calendar" }).click();

  const shown = page.getByText(/calendar\/[0-9a-f]{32}\.ics$/);
  const address = (await shown.textContent()) ?? "";
  expect(address.startsWith(tend.url)).toBe(true);
  const answer = await ask(address);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("x-robots-tag")).toContain("noindex");
  expect(eventsIn(await answer.text()).map(({ summary }) => summary)).toEqual(["10 minutes for me"]);

  await page.getByRole("button", { name: "Put the other practices in it too" }).click();
  await expect(said(page)).toContainText("Your practices are in a private calendar");
  const all = eventsIn(await (await ask(address)).text());
  expect(all.some(({ summary }) => /^5 minutes for me, .* this week$/.test(summary))).toBe(true);

  await page.getByRole("button", { name: "Make a new address" }).click();
  await expect(said(page)).toContainText("a new address");
  const other = (await shown.textContent()) ?? "";
  expect(other).not.toBe(address);
  expect(await ask(other).then(({ status }) => status)).toBe(200);
  await page.getByRole("button", { name: "Take the address back" }).click();
  await expect(said(page)).toContainText("Whoever tries it finds nothing");
  const dead = [address, other, `${tend.url}/calendar/${"0".repeat(32)}.ics`, `${tend.url}/calendar/x`];
  const answers = await Promise.all(
    dead.map(async (each) => {
      const answer = await ask(each);
      return [answer.status, answer.headers.get("content-type"), await answer.text()];
    }),
  );
  for (const each of answers) expect(each).toEqual(answers[0]);
  expect(answers[0]?.[0]).toBe(404);
  await page.goto(`/plan/${item}`);
  await expect(page.getByLabel("No", { exact: true })).toBeChecked();

  expect(await tend.log()).toContain('"route":"/calendar/[file]"');
  for (const each of [address, other]) expect(await tend.log()).not.toContain(each.slice(-36, -4));
});

test("a practice goes into a calendar, where it says nothing of itself @both-in-the-drill", async ({
  page,
  member,
  context,
  tend,
}) => {
  const item = await practise(member, 0, { time: "07:30" as ClockTime, minutes: 10 });
  await page.goto(`/plan/${item}`);
  const shown = page.getByRole("list", { name: "What the calendar shows next" });
  await expect(shown.getByRole("listitem").first()).toContainText("07:30");
  await expect(shown.getByRole("listitem").first()).toContainText("10 minutes for me");

  const link = page.getByRole("link", { name: "download it for a calendar" });
  const file = await context.request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-disposition"]).toBe('attachment; filename="for-me.ics"');
  expect(file.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const text = await file.text();
  expect(text).not.toMatch(/breath|kettle/i);
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(event?.summary).toBe("10 minutes for me");
  expect(event?.startDate.toString()).toBe(`${member.today}T07:30:00`);
  expect(event?.isRecurring()).toBe(true);

  const theirs = await practise(await enrol());
  expect((await context.request.get(`/plan/${theirs}/calendar.ics`)).status()).toBe(404);
  const signedOut = await fetch(`${tend.url}/plan/${item}/calendar.ics`, { redirect: "manual" });
  expect(signedOut.headers.get("location")).toContain("/sign-in?to=");
});
