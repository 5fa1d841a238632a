import ICAL from "ical.js";
import type { ClockTime } from "#domain/day.ts";
import { enrol, expect, practise, test } from "./world/member.ts";

/** The events that a calendar finds in a file. */
function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
}

test("a practice goes into a calendar, where it says nothing of itself @both", async ({
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

  const link = page.getByRole("link", { name: "Download it for a calendar" });
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
