import type { Page } from "@playwright/test";
import { readExport } from "#db/export/export.ts";
import { getPlanItem } from "#db/plan/plans.ts";
import { listItemLogs, saveLog } from "#db/record/logs.ts";
import { listShared, shareSummary } from "#db/summary/summaries.ts";
import type { Summary } from "#domain/summary/summary.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { enrol, expect, type MemberOfStory, practise, test, writeEntry } from "./world/member.ts";
import { memberPages } from "./world/pages.ts";
import { openToTamper, tamper } from "./world/waking.ts";

const notInPlan = "This practice is not in your plan";
const nobodys = "00000000-0000-4000-8000-000000000000";

test("another’s practice is not there, any more than one that never was", async ({ page, member }) => {
  const item = await practise(await enrol());
  for (const id of [item, nobodys, "x"]) {
    for (const path of memberPages({ item: id, day: member.today }).filter((each) => each.includes(id))) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
    }
  }
});

test("forms that name another’s practice change nothing, and tell nothing", async ({ page, member }) => {
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
      await openToTamper(page, path);
      for (const field of await page.locator("[name=item]").all()) await tamper(field, id);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(notInPlan);
      await expect(page.getByText("secret dog")).toBeHidden();
    }
  }
  expect(await getPlanItem(other.id, theirs)).toEqual(before);
  expect(await listItemLogs(other.id, theirs, other.today, other.today)).toEqual([]);
});

/** All that forms can name: a practice with a day written down, and a summary behind a link. */
async function aRecord(of: MemberOfStory, cue: string) {
  const item = await practise(of, 5, { cue });
  await practise(of, 4, {}, "journaling");
  const said = { state: "done", before: 6, after: 4, note: `${cue}, slowly` } as const;
  await saveLog(of.id, { itemId: item, day: of.today, zone: of.zone, ...said });
  await writeEntry(of, `${cue}, as written`, { id: item });
  const days = { from: of.today, to: of.today, madeOn: of.today };
  const summary: Summary = { version: 2, name: cue, ...days, firstDay: 1, practices: [], checkIns: [] };
  await shareSummary(of.id, { id: crypto.randomUUID(), days: 7, summary });
  const [link] = await listShared(of.id);
  return { item, link: link?.id ?? "" };
}

/** What each form on the page would send, and where to. */
function formsOn(page: Page) {
  return page.locator("form[method=post]").evaluateAll((forms) =>
    forms
      .filter((form) => form instanceof HTMLFormElement)
      .map((form) => ({
        to: form.action,
        fields: [...new FormData(form)].map(([name, value]) => [name, String(value)] as const),
      })),
  );
}

test.describe("as sent without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("no form of any page, whatever it names, changes or tells anything of another", async ({
    page,
    member,
    tend,
  }) => {
    const other = await enrol();
    const [own, theirs] = [await aRecord(member, "feed my cat"), await aRecord(other, "walk my secret dog")];
    const before = { ...(await readExport(other.id)), exportedAt: "" };
    const sentFrom = new Set<string>();
    for (const path of memberPages({ item: own.item, day: member.today })) {
      await page.goto(path);
      for (const { to, fields } of await formsOn(page)) {
        if (!fields.some(([, value]) => value.includes(own.item) || value.includes(own.link))) continue;
        const body = new FormData();
        for (const [name, value] of fields)
          body.append(name, value.replaceAll(own.item, theirs.item).replaceAll(own.link, theirs.link));
        const headers = { origin: tend.url, referer: page.url(), cookie: `tend-session=${member.token}` };
        const answer = await fetch(to, { method: "POST", body, headers, redirect: "manual" });
        expect(answer.status, path).toBeLessThan(500);
        expect(await answer.text(), path).not.toContain("secret dog");
        sentFrom.add(path);
      }
    }
    expect({ ...(await readExport(other.id)), exportedAt: "" }).toEqual(before);
    expect([...sentFrom]).toEqual(
      expect.arrayContaining(["/plan", "/summary", "/today", `/review/${own.item}`]),
    );
  });
});

test("signed out, every member page leads to sign-in, and from there back @both-in-the-drill", async ({
  page,
  context,
  member,
  tend,
}) => {
  const item = await practise(member, 3);
  await context.clearCookies();
  const day = `/plan/${item}/${member.today}`;
  const forEverybody = /^\/plan\/new|^\/clinicians|^\/suggested|^\/search/;
  for (const path of memberPages({ item, day: member.today }).filter((each) => !forEverybody.test(each))) {
    const answer = await page.request.get(path);
    expect(await answer.text(), path).toContain("Your e-mail address");
    expect(new URL(answer.url()).searchParams.get("to")).toBe(path);
  }
  await page.goto(`/sign-in?to=${encodeURIComponent(day)}`);
  await page.getByLabel("Your e-mail address").fill(member.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(member.email));
  await pressSignIn(page);
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
