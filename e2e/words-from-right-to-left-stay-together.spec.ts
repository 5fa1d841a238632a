import type { Page } from "@playwright/test";
import { saveSettings } from "#db/members.ts";
import { saveLog } from "#db/record/logs.ts";
import { expect, practise, test } from "./world/member.ts";

const own = "שותה קפה";
const letter = /[\u0590-\u05ff]/;

/** Every text and name that is read aloud in which our words stand beside the member's, and nothing keeps them apart. */
async function mixed(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest("script, textarea, [dir=auto], bdi")) texts.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [alt]"))
      for (const name of ["aria-label", "title", "alt"]) texts.push(element.getAttribute(name) ?? "");
    return texts;
  });
  return found
    .map((text) => text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, ""))
    .filter((text) => letter.test(text));
}

test("words in Hebrew stay together wherever they stand among ours @both-in-the-drill", async ({
  page,
  member,
}) => {
  const words = { cue: own, place: own, obstacle: own, obstaclePlan: own, supporter: own, tiny: own };
  const item = await practise(member, 20, words);
  await saveSettings(member.id, { name: own });
  await saveLog(member.id, { itemId: item, day: member.today, zone: member.zone, state: "done", note: own });
  for (const path of [
    "/today",
    "/plan",
    `/plan/${item}`,
    `/plan/${item}/${member.today}`,
    "/progress",
    "/review",
    `/review/${item}`,
    "/summary",
    "/settings",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await mixed(page), path).toEqual([]);
  }
  await page.goto("/summary");
  await expect(page.getByText("There is no PDF of this")).toBeVisible();
  await page.getByRole("button", { name: "Make a link" }).click();
  const href = await page.getByRole("link", { name: /\/s\// }).first().getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(own);
  expect(await mixed(page)).toEqual([]);
});
