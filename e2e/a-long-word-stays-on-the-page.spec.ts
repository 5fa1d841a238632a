import { saveSettings } from "#db/members.ts";
import { pausePractice } from "#db/plan/pauses.ts";
import { saveLog } from "#db/record/logs.ts";
import { saveReview } from "#db/record/reviews.ts";
import { addDays } from "#domain/day.ts";
import { isLong } from "#domain/testing/cases.ts";
import { planBreathing } from "./world/builder.ts";
import { aSharedSummary } from "./world/demo.ts";
import { overflows } from "./world/looking/room.ts";
import { expect, practise, test, writeEntry } from "./world/member.ts";
import { builderPages, halfOf, memberPages } from "./world/pages.ts";

/** One word without a place to break it, as long as the field takes. */
const word = (length: number) => "unbreakable".repeat(20).slice(0, length);

test("whatever a member writes in one word breaks at the edge of every page", async ({ page, member }) => {
  const terms = { cue: word(120), tiny: word(120), obstacle: word(120), obstaclePlan: word(120) };
  const people = { place: word(80), supporter: word(80) };
  const item = await practise(member, 20, { ...terms, ...people });
  const paused = await practise(member, 20, { ...terms, ...people }, "journaling");
  await practise(member, 20, { ...terms, schedule: { kind: "days", days: [] } }, "gratitude");
  await pausePractice(member.id, paused, { from: member.today, until: addDays(member.today, 3) });
  await saveSettings(member.id, { name: word(60) });
  for (const ago of [0, 1]) {
    const day = addDays(member.today, -ago);
    await saveLog(member.id, {
      ...{ itemId: item, day, zone: member.zone },
      ...{ state: "done", before: 9, after: 3, note: word(200) },
    });
  }
  const day = addDays(member.today, -3);
  const answers = { helped: "a-little", proposed: "keep", chosen: null } as const;
  await saveReview(member.id, { itemId: item, day, ...answers, inTheWay: ["other"] });

  await writeEntry(member, word(400), { id: item });

  await page.goto("/summary");
  for (const note of await page.getByRole("checkbox", { name: "unbreakable" }).all()) await note.check();
  const paths = memberPages({ item, day: member.today }).filter((path) => !builderPages.includes(path));
  const all = [...paths, await aSharedSummary(page), `/search?q=${word(200)}`];
  for (const path of halfOf(all)) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await overflows(page)).toEqual([]);
  }
});

test("so does what somebody writes who builds a plan", async ({ page }) => {
  test.skip(!isLong, "In the drill: the builder is made of the fields and sentences of the pages above.");
  await planBreathing(page);
  await page.goto("/plan/new/shape/breathing?change=yes");
  for (const field of await page.getByRole("textbox").all())
    if (await field.isVisible()) await field.fill(word(80));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Your plan on one page", level: 1 })).toBeVisible();
  await expect(page.getByText(word(80)).first()).toBeVisible();
  for (const path of builderPages) {
    await page.goto(path);
    expect(await overflows(page)).toEqual([]);
  }
});
