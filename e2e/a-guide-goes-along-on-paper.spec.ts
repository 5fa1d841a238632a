import { once } from "node:events";
import { createServer } from "node:http";
import type { Locator, Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { freePort } from "#scripts/port.mjs";
import { expect, test } from "./world/fixtures.ts";
import { cards, someGuides } from "./world/pages.ts";
import { readPdf } from "./world/pdf.ts";
import { noticeWaking, openAwake } from "./world/waking.ts";

/** What a phone reads from a code on the screen, or from a picture of one. */
function decoded(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** Pages of a print as the browser makes it, without a size of ours. */
async function pagesOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  return (await readPdf(await page.pdf({ format }))).length;
}

/** Presses what is given, one after the other, and counts. */
async function presses(...steps: Locator[]): Promise<number> {
  for (const step of steps) await step.click();
  return steps.length;
}

test("a handout is one press away, a code is one press away, and the code leads to the guide @both-in-the-drill", async ({
  page,
  tend,
  javaScriptEnabled,
}) => {
  const guide = "/guides/setting-boundaries";
  // A link to what is folded away opens the fold.
  await page.goto(`${guide}#for-clinicians`);
  await expect(page.getByText("Dose studied")).toBeVisible();
  await page.goto(guide);
  await expect(page.getByText("Dose studied")).toBeHidden();
  expect(await presses(page.getByRole("link", { name: "Handout to print" }))).toBe(1);
  await expect(page.getByRole("heading", { name: "When this is not enough" })).toBeVisible();
  await expect(page.getByText("findahelpline.com")).toBeVisible();
  const numbers = page.getByRole("region", { name: "Help now" }).getByText("In danger now: 999");
  await expect(numbers).toBeHidden();
  await page.getByLabel("Which country’s helplines").selectOption("United Kingdom");
  await expect(numbers).toBeVisible();
  for (const gap of ["at which place", "If what gets in the way"])
    await page.getByLabel(gap, { exact: true }).fill("x");
  await page.getByRole("group", { name: "I will practise one boundary for" }).getByLabel("10").check();
  await page.getByRole("checkbox", { name: "Thursday" }).check();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Samaritans: 116 123").filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText("hurt you for it, stop here and turn to help now (")).toBeVisible();
  for (const [caption, path] of [
    ["Help now", "/help-now"],
    ["The guide", "/g/setting-boundaries"],
  ] as const) {
    const code = page
      .getByRole("figure", { name: caption })
      .or(page.locator("figure").filter({ hasText: caption }));
    expect(decoded(await code.first().getByRole("img").screenshot()), caption).toMatch(
      new RegExp(`${path}$`),
    );
  }
  await expect(page.getByText("findahelpline.com")).toBeHidden();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(page.getByRole("combobox").or(page.getByRole("banner"))).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("button", { name: "Print the handout" })).toBeVisible({
    visible: javaScriptEnabled,
  });
  const asked = page.waitForRequest(/handout\/pdf/);
  await page.getByRole("button", { name: "PDF for US Letter" }).click();
  const file = await page.request.get((await asked).url());
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await readPdf(await file.body())).at(-1)?.text).toContain("Samaritans: 116 123");

  await page.goto(guide);
  expect(await presses(page.getByRole("link", { name: "Share, or show a QR code" }))).toBe(1);
  const code = page.getByRole("img", { name: "QR code that leads to" }).filter({ visible: true });
  await expect(code).toHaveCount(1);
  const address = decoded(await code.screenshot()) ?? "";
  await expect(page.getByLabel("Short address")).toHaveValue(address);
  const picture = await page.request.get(`${guide}/code.png`);
  expect(decoded(await picture.body())).toBe(address);

  const { origin, pathname } = new URL(address);
  expect(pathname).toBe("/g/setting-boundaries");
  const answer = await page.request.get(pathname, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, guide]);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  await page.goto(`${pathname}#how`);
  await expect(page).toHaveURL(`${tend.url}${guide}#how`);
  const itself = page.locator('link[rel="canonical"]');
  await expect(itself).toHaveAttribute("href", `${origin}${guide}`);
});

test("each part of a guide has an address that can be copied, sent and shared", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const share = async (what: ShareData) => {
      document.title = JSON.stringify(what);
    };
    Object.assign(navigator, { share });
  });
  await page.goto("/guides/gratitude/share");
  const parts = page.getByRole("region", { name: "Only a part of it" }).getByRole("listitem");
  await expect(parts).toHaveCount(11);
  const how = parts.filter({ has: page.getByLabel("How", { exact: true }) });
  const address = await how.getByRole("textbox").inputValue();
  expect(address).toMatch(/\/g\/gratitude#how$/);
  await how.getByRole("button", { name: "Copy" }).click();
  await expect(how.getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  // As on a page without HTTPS: then the text is marked, and the words say how to copy it by hand.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await how.getByRole("button", { name: "Copy" }).click();
  await expect(how.getByRole("status")).toContainText("press Ctrl+C");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
  await how.getByRole("button", { name: "Share" }).click();
  await expect(page).toHaveTitle(JSON.stringify({ title: "Gratitude: How", url: address }));
  const mail = await how.getByRole("link", { name: "E-mail" }).getAttribute("href");
  expect(new URL(mail ?? "").searchParams.get("body")).toBe(`Gratitude: How\n${address}`);
  expect(new URL(mail ?? "").searchParams.get("subject")).not.toContain("Gratitude");
  await page.goto("/guides/gratitude");
  await page.getByRole("link", { name: "Share, or show a QR code" }).click();
  await how.getByRole("link", { name: "QR code" }).click();
  await expect(parts.getByRole("img")).toHaveCount(1);
  expect(decoded(await how.getByRole("img").screenshot())).toBe(address);
  const picture = await how.getByRole("link", { name: "PNG" }).getAttribute("href");
  expect(decoded(await (await page.request.get(picture ?? "")).body())).toBe(address);
  await parts.nth(0).getByRole("link", { name: "QR code" }).click();
  await expect(how.getByRole("img")).toBeHidden();
  expect(decoded(await parts.nth(0).getByRole("img").screenshot())).toBe(address.replace("how", "try"));

  await page.getByRole("link", { name: "Suggest it as a plan" }).click();
  await expect(page.getByRole("heading", { name: "The link is ready" })).toBeVisible();
  await expect(page.getByText("I will write down three good things for 5 minutes")).toBeVisible();
});

test("without a script, nothing is offered that only a script can do", async ({ browser, tend }) => {
  const context = await browser.newContext({ baseURL: tend.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/guides/gratitude/share");
  await expect(page.getByRole("link", { name: "E-mail" }).first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("button").filter({ visible: true })).toHaveCount(0);
  await context.close();
});

test("what stands in the tool goes to the handout, and is kept nowhere", async ({ page }) => {
  await page.goto("/guides/sleep-habits");
  await page.getByRole("checkbox", { name: "Evenings without alcohol" }).check();
  await page.getByLabel("Lights out").first().fill("22:45");
  await page.getByLabel("Minutes until asleep").first().fill("20");
  const opened = page.waitForEvent("popup");
  // Print opens the better sheet, as the link below the tool does.
  await page.locator("#try").getByRole("button", { name: "Print (opens a new tab)" }).click();
  const handout = await opened;
  await expect(handout.getByRole("row", { name: "1 22:45 20" })).toBeVisible();
  await expect(handout.getByRole("listitem").filter({ hasText: "Evenings without alcohol" })).toContainText(
    "✓",
  );
  for (const tab of [page, handout]) {
    expect(await tab.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  }
  expect(await pagesOf(handout, "A4")).toBe(2);
  await handout.reload();
  await expect(handout.getByRole("row", { name: "1 22:45 20" })).toBeVisible();
  await page.close();
  await handout.reload();
  await expect(handout.getByRole("row", { name: "1 22:45 20" })).toHaveCount(0);
});

/** Fills in whatever a tool asks for, and gives the words that stand in it then. */
async function fillIn(tool: Locator): Promise<string[]> {
  const fieldsLike = (selector: string) => tool.locator(selector).filter({ visible: true }).all();
  await tool.locator("details").evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  const all = tool.getByRole("button", { name: "Show all of it" });
  if (await all.isVisible()) {
    await all.click();
    await expect(tool.getByRole("button", { name: "One at a time" })).toBeVisible();
  }
  for (const box of await fieldsLike("input[type=checkbox]")) await box.check();
  for (const choice of await fieldsLike("select[name]")) {
    await choice.selectOption({ index: (await choice.locator("option").count()) - 1 });
  }
  for (const text of await fieldsLike("textarea, input:not([type=checkbox], [type=radio], [type=range])")) {
    const type = await text.getAttribute("type");
    await text.fill(
      type === "time" ? "07:30" : type === "number" ? "5" : `word for ${await text.getAttribute("name")}`,
    );
  }
  // What a friend is called turns up in a question of the tool, and on paper no question is about them; a line for the
  // journal, after a timer, is no part of the sheet.
  const written = tool.locator(
    "textarea[name], input[name]:not([type=checkbox], [type=radio], [type=range], [type=hidden])",
  );
  return written
    .and(tool.locator(":not([name=called], [name=line])"))
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value));
}

test("the words of every tool find their place on its handout", async ({ page }) => {
  test.slow();
  await noticeWaking(page);
  const writtenIn: string[] = [];
  for (const slug of someGuides) {
    // What is chosen in a tool can bring fields, once it is awake.
    await openAwake(page, `/guides/${slug}`);
    const words = await fillIn(page.locator("#try"));
    const toPaper = page.getByRole("link", { name: /^Handout with what stands here/ });
    // It has steps to go through, and nothing to write in.
    await expect(toPaper).toHaveCount(slug === "mindfulness" ? 0 : 1);
    if (slug === "mindfulness") continue;
    if (words.some(Boolean)) writtenIn.push(slug);
    const opened = page.waitForEvent("popup");
    await toPaper.click();
    const sheet = (await opened).locator("#sheet");
    for (const word of words) await expect(sheet, slug).toContainText(word);
    await (await opened).close();
  }
  // Slow breathing is the one with choices alone.
  expect(writtenIn).toEqual(someGuides.filter((slug) => !["breathing", "mindfulness"].includes(slug)));
});

test("every handout prints on two pages, of A4 and of US Letter, whichever country it names", async ({
  page,
}) => {
  test.slow();
  const wrong: string[] = [];
  for (const slug of someGuides) {
    await page.goto(`/guides/${slug}/handout`);
    const most = await page.locator("[id^=lines-]").evaluateAll((all) => {
      const lengths = all.map((lines) => lines.textContent?.length ?? 0);
      return lengths.indexOf(Math.max(...lengths));
    });
    await page.getByLabel("Which country’s helplines").selectOption({ index: most });
    for (const format of ["A4", "Letter"] as const) {
      const pages = await pagesOf(page, format);
      if (pages !== 2) wrong.push(`${slug} takes ${pages} pages of ${format}`);
    }
    await page.getByRole("radio", { name: "Large print" }).check();
    const step = page.getByRole("main").getByRole("listitem").first();
    const size = await step.evaluate((item) => getComputedStyle(item).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(24);
    const pages = await pagesOf(page, "Letter");
    if (pages > 6) wrong.push(`${slug} in large print takes ${pages} pages`);
  }
  expect(wrong).toEqual([]);
});

test("what clinicians need of all techniques is two pages of either paper, each with the heads of its columns", async ({
  page,
}) => {
  await page.goto("/clinicians");
  await page.getByRole("link", { name: "All techniques at a glance" }).click();
  for (const format of ["A4", "Letter"] as const) {
    const pages = await readPdf(await page.pdf({ format, tagged: true }));
    expect(pages, format).toHaveLength(2);
    for (const { text, untagged } of pages) {
      expect(text, format).toContain("Technique As studied For what, and how sure Main caution");
      expect(untagged, format).toBe(0);
    }
    const words = pages.map(({ text }) => text).join(" ");
    for (const title of ["Slow breathing", "Activity scheduling"]) expect(words).toContain(title);
    expect(words).not.toContain("In a session");
  }
  await page.goto("/clinicians");
  const all = await readPdf(await page.pdf({ format: "A4" }));
  expect(all[0]?.text).toContain("What Tend is for");
  expect(all.at(-1)?.text).toContain("Slow breathing");
});

test("a card may stand in another site’s page, and no other page may", async ({ page, tend }) => {
  await page.goto("/guides/gratitude/share");
  const height = Number(/height="(\d+)"/.exec(await page.getByLabel("HTML to copy").inputValue())?.[1]);
  await page.setViewportSize({ width: 280, height: 100 });
  for (const card of cards) {
    await page.goto(card);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), card).toBeLessThanOrEqual(
      height,
    );
  }
  const blocked: string[] = [];
  page.on("console", (message) => blocked.push(message.text()));
  const html = `<!doctype html><title>Elsewhere</title>
    <iframe name="card" src="${tend.url}/embed/gratitude"></iframe>
    <iframe name="guide" src="${tend.url}/guides/gratitude"></iframe>`;
  const elsewhere = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html));
  const port = await freePort();
  await once(elsewhere.listen(port, "127.0.0.1"), "listening");
  await page.goto(`http://127.0.0.1:${port}/`);
  const link = page.frameLocator("[name=card]").getByRole("link", { name: "Open the guide" });
  await expect(link).toBeVisible();
  await expect(page.frameLocator("[name=card]").locator("script")).toHaveCount(0);
  await expect(page.frameLocator("[name=guide]").getByRole("heading", { name: "Gratitude" })).toHaveCount(0);
  expect(blocked).toEqual([expect.stringContaining("frame-ancestors 'none'")]);
  const opened = page.waitForEvent("popup");
  await link.click();
  await expect((await opened).getByRole("heading", { level: 1 })).toHaveText("Gratitude");
  elsewhere.close();
});
