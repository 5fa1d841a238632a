import { listItemLogs } from "#db/logs.ts";
import { getPlanItem } from "#db/plans.ts";
import { confirmSignIn } from "./fixtures.ts";
import { enrol, expect, practise, test } from "./member.ts";

const notInPlan = "This practice is not in your plan";
const nobodys = "00000000-0000-4000-8000-000000000000";

test("another’s practice is not there, any more than one that never was", async ({ page, member }) => {
  const item = await practise(await enrol());
  for (const id of [item, nobodys, "x"]) {
    for (const path of [`/plan/${id}`, `/plan/${id}/${member.today}`, `/today/${id}`]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
    }
  }
});

test("forms that name another’s practice change nothing, and tell nothing @both", async ({
  page,
  member,
}) => {
  const other = await enrol();
  const theirs = await practise(other, 5, { cue: "walk my secret dog" });
  const before = await getPlanItem(other.id, theirs);
  const own = await practise(member);
  const send: [path: string, button: string][] = [
    ["/today", "Done (Slow breathing)"],
    [`/today/${own}`, "Tiny version (Slow breathing)"],
    [`/plan/${own}/${member.today}`, "Save this day"],
    [`/plan/${own}`, "Save this practice"],
    [`/plan/${own}`, "Finish Slow breathing"],
  ];
  for (const [path, button] of send) {
    for (const id of [theirs, nobodys]) {
      await page.goto(path);
      for (const field of await page.locator("[name=item]").all())
        await field.evaluate((input, to) => input.setAttribute("value", to), id);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(notInPlan);
      await expect(page.getByText("secret dog")).toBeHidden();
    }
  }
  expect(await getPlanItem(other.id, theirs)).toEqual(before);
  expect(await listItemLogs(other.id, theirs, other.today, other.today)).toEqual([]);
});

test("signed out, every member page leads to sign-in, and from there back @both", async ({
  page,
  context,
  member,
  tend,
}) => {
  const item = await practise(member, 3);
  await context.clearCookies();
  const day = `/plan/${item}/${member.today}`;
  for (const path of ["/today", "/plan", "/progress", "/settings", `/today/${item}`, `/plan/${item}`, day]) {
    await page.goto(path);
    await expect(page.getByLabel("Your e-mail address")).toBeVisible();
    expect(new URL(page.url()).searchParams.get("to")).toBe(path);
  }
  await page.getByLabel("Your e-mail address").fill(member.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(member.email));
  await confirmSignIn(page);
  await expect(page).toHaveURL(day);
  await expect(page.getByRole("button", { name: "Save this day" })).toBeVisible();
});

test("a session that was tampered with is none", async ({ page, context, member, tend }) => {
  const swapped = member.token.startsWith("a") ? "b" : "a";
  for (const value of [swapped + member.token.slice(1), member.token.slice(0, -1), "", "' or 1=1 --"]) {
    await context.addCookies([{ name: "tend-session", value, url: tend.url }]);
    await page.goto("/today");
    await expect(page).toHaveURL("/sign-in?to=%2Ftoday");
  }
  await context.addCookies([{ name: "tend-session", value: member.token, url: tend.url }]);
  await page.goto("/today");
  await expect(page).toHaveURL("/today");
});
