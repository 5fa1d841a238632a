import { randomUUID } from "node:crypto";
import { addPractice } from "#db/plan/plans.ts";
import { clockTimeSchema } from "#domain/day.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import { expect, type MemberOfStory, test } from "./world/member.ts";
import { readPdf } from "./world/pdf.ts";

async function take(member: MemberOfStory, guide: string, some: Partial<Terms> = {}) {
  const terms: Terms = {
    ...unaided,
    minutes: 5,
    tiny: "One.",
    schedule: { kind: "times", times: 3 },
    ...some,
  };
  await addPractice(member.id, { draftId: randomUUID(), guide, today: member.today, terms });
}

test("practices are put in another order, which stays @both-in-the-drill", async ({ page, member }) => {
  for (const guide of ["breathing", "journaling", "sleep-habits"]) await take(member, guide);
  const titles = page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 2 });
  await page.goto("/plan");
  await expect(titles).toHaveText(["Slow breathing", "Journaling", "Sleep habits"]);
  await expect(page.getByRole("button", { name: "Move up (Slow breathing)" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Move down (Sleep habits)" })).toBeHidden();
  await page.getByRole("button", { name: "Move up (Sleep habits)" }).click();
  const moved = page.getByRole("listitem").getByRole("status");
  await expect(moved).toContainText("Moved");
  await expect(titles).toHaveText(["Slow breathing", "Sleep habits", "Journaling"]);
  await page.getByRole("button", { name: "Move down (Slow breathing)" }).click();
  await expect(titles).toHaveText(["Sleep habits", "Slow breathing", "Journaling"]);

  // What was saved is said once: an address that was kept says it no more.
  const kept = new URL(page.url());
  kept.searchParams.set("at", (Date.now() - 120_000).toString(36));
  await page.goto(kept.href);
  await expect(titles).toHaveText(["Sleep habits", "Slow breathing", "Journaling"]);
  await expect(moved).toHaveCount(0);
});

test("the plan is on paper in one size of print, with all that was planned, whom to call and nothing to press", async ({
  page,
  member,
}) => {
  const time = clockTimeSchema.parse("07:30");
  const terms = {
    place: "the kitchen table",
    time,
    obstacle: "the bus is late",
    obstaclePlan: "do it at lunch",
    cue: "have cleared the table after supper",
  };
  for (const { guides, pages } of [
    { guides: ["breathing", "journaling", "sleep-habits"], pages: 1 },
    { guides: ["gratitude", "meditation", "physical-activity", "self-talk", "setting-boundaries"], pages: 2 },
  ]) {
    for (const guide of guides) await take(member, guide, { ...terms, supporter: "Anna" });
    await page.goto("/plan");
    for (const format of ["A4", "Letter"]) {
      const printed = await readPdf(await page.pdf({ format }));
      expect(printed.length, `${guides.length} on ${format}`).toBe(pages);
      expect(printed[0]?.text).toMatch(/(In danger now|Emergency number where I live)/);
      // Several practices stand on the last page too, or it is the first.
      expect(printed.at(-1)?.text.match(/Be careful\./g)?.length, format).toBeGreaterThan(1);
    }
    await page.emulateMedia({ media: "print" });
    const sizes = await page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("paragraph")
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).fontSize));
    // Pixels, of which four make three points: cautions are as large as the sentences beside them.
    expect([...new Set(sizes)].map(Number.parseFloat)).toEqual([expect.closeTo(12.67, 1)]);
    await page.emulateMedia({ media: null });
  }
  await page.emulateMedia({ media: "print" });
  for (const words of [
    /at the kitchen table, at 07:30/,
    "If the bus is late, I will do it at lunch.",
    /Anna/,
  ])
    await expect(page.getByText(words)).toHaveCount(8);
  await expect(page.getByText(/^As it is on/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});
