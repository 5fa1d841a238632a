/** Whether a page keeps within a screen: WCAG 1.4.4 (text of 200 %), 1.4.10 (320 px) and 1.4.12 (the reader's own spacing). */
import type { Page } from "@playwright/test";
import { isLong } from "#domain/testing/cases.ts";

/** What a reader has set their browser to. Not a style element: the policy would not let it in. */
const settings = {
  "as it is": "",
  "with wide text": `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`,
  "with text of 200 %": "html { font-size: 200% !important; }",
} as const;

const looks = [
  { width: 320, setting: "as it is" },
  { width: 320, setting: "with wide text" },
  { width: 320, setting: "with text of 200 %" },
  { width: 375, setting: "with text of 200 %" },
  { width: 1280, setting: "as it is" },
  { width: 1280, setting: "with text of 200 %" },
] as const;

let pagesSeen = 0;

/** In the drill all of them. Otherwise one page is looked at in half of them and the next in the others. */
function nextLooks() {
  pagesSeen += 1;
  return looks.filter((_, place) => isLong || place % 2 === pagesSeen % 2);
}

/** What is wider than the screen, and words that leave the button or chip they stand in. */
export async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, setting } of nextLooks()) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, settings[setting]);
    const places = [...(await sticksOut(page)), ...(await spills(page))];
    found.push(...places.map((place) => `${page.url()}, ${width} px, ${setting}: ${place.slice(0, 160)}`));
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  // Narrower, the tables of a guide are folded.
  await page.setViewportSize({ width: 375, height: 640 });
  return [...found, ...(await broken(page)).map((place) => `${page.url()}, 375 px: ${place.slice(0, 160)}`)];
}

/** The first few of what sticks out at the right: what is inside of it does too. A drawing is cut off at its own edge. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("body *:not(svg *)")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    if (wide.length === 0 && scrollWidth > clientWidth) return ["something unseen is too wide"];
    const innermost = wide.filter((element) => !wide.some((other) => other.parentElement === element));
    return innermost
      .slice(0, 5)
      .map(
        (element) =>
          `<${element.tagName} ${element.getAttribute("class")}> ${element.textContent} is too wide`,
      );
  });
}

/**
 * Words in tables and labels that go on in the next line, though they are no longer than a line: “D/ay”. Not on a sheet for a pen,
 * which is shown as small as it takes.
 */
function broken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const box of document.querySelectorAll("th, td:first-child, label")) {
      if (box.getBoundingClientRect().width <= 1 || box.closest(".handout-table")) continue;
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const word = document.createRange();
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: letters, index } of text.textContent?.matchAll(/\p{L}{2,14}/gu) ?? []) {
          word.setStart(text, index);
          word.setEnd(text, index + letters.length);
          const lines = [...word.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(lines.map(({ top }) => Math.round(top))).size > 1)
            found.push(`“${letters}” breaks in <${box.tagName} ${box.className}> ${box.textContent}`);
        }
    }
    return found.slice(0, 5);
  });
}

/**
 * Words that can be seen outside of the button, chip or cell that they belong to. The date of a week in a narrow calendar is
 * laid beneath the days of its row, where its own column has no width: it is to stay within the row.
 */
function spills(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = document.querySelectorAll(".button, .button-quiet, .number, .choice, th, td, summary");
    const leavesIts = (box: Element) => {
      const isLaidOut =
        box.firstElementChild && getComputedStyle(box.firstElementChild).position === "absolute";
      const room = (isLaidOut && box.matches("tbody th") && box.closest("tr")) || box;
      const { left, right } = room.getBoundingClientRect();
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const words = document.createRange();
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const isUnseen = (text.parentElement?.getBoundingClientRect().width ?? 0) <= 1;
        if (isUnseen || !text.textContent?.trim()) continue;
        words.selectNodeContents(text);
        for (const line of words.getClientRects())
          if (line.width > 0 && (line.left < left - 1 || line.right > right + 1)) return true;
      }
      return false;
    };
    return [...boxes]
      .filter(leavesIts)
      .slice(0, 5)
      .map((box) => `the words of <${box.tagName} ${box.className}> ${box.textContent} leave it`);
  });
}
