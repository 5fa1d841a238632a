import type { Locator, Page } from "@playwright/test";
import { saveCheckIn } from "#db/check-ins.ts";
import { beginWalk } from "#db/record/walks.ts";
import { addDays } from "#domain/day.ts";
import { isLong } from "#domain/testing/cases.ts";
import { planBreathing } from "./world/builder.ts";
import { enrol, expect, practise, signInto, test, writeEntry } from "./world/member.ts";
import { aWalk, builderPages, memberPages, signInPages } from "./world/pages.ts";
import { plugInDevice } from "./world/passkeys.ts";
import { noticeWaking, openAwake } from "./world/waking.ts";

/** Those that an action takes; a search or a tool keeps nothing. */
const forms = "main form:has([name=here])";
const writable = "input[type=text], input:not([type]), input[type=email], input[type=date], textarea";
const typed = `:is(${writable}, input[type=number]):visible`;

/** Its first page comes last: the answers can be cleared there. */
const builder = builderPages.toReversed();
const settled = memberPages({ item: "ITEM", day: "DAY" }).filter((path) => !builder.includes(path));

/**
 * In the drill each form is sent with a script and without one. Otherwise those of a quarter of the pages are sent with
 * it and of another quarter without, for the same few pieces draw all of them and say what came of it.
 */
function sharedOut(paths: string[], javaScriptEnabled = true): string[] {
  return paths.filter((_, place) => isLong || place % 4 === (javaScriptEnabled ? 0 : 1));
}

test.beforeEach(({ page }) => noticeWaking(page));

// One that has a key makes no other, and says so at once.
test.beforeEach(({ page }) => plugInDevice(page));

test("every form of the pages for members says what came of it @both", async ({
  page,
  context,
  tend,
  javaScriptEnabled,
}) => {
  test.slow();
  const open = async (path: string) => {
    const member = await enrol();
    await context.clearCookies();
    await signInto(context, tend.url, member);
    const item = await practise(member, 10);
    await practise(member, 10, {}, "journaling");
    const day = addDays(member.today, -1);
    const answers = { cheerful: 3, calm: 3, active: 3, rested: 3, interested: 3 };
    await saveCheckIn(member.id, { kind: "who-5", day, zone: member.zone, answers });
    await writeEntry(member, "A walk.", { id: item });
    await beginWalk(member.id, { path: "four-weeks-with-worry", hope: "", today: day, id: aWalk });
    const about = path.replace("ITEM", item).replace("DAY", day);
    await openPage(page, about, javaScriptEnabled);
  };
  let sent = 0;
  for (const path of sharedOut(settled, javaScriptEnabled)) sent += await sendAllOn(page, () => open(path));
  expect(sent).toBeGreaterThan(6);
});

test("every form of the builder says what came of it @both", async ({ page, javaScriptEnabled }) => {
  await planBreathing(page);
  let sent = 0;
  for (const path of sharedOut(builder, javaScriptEnabled))
    sent += await sendAllOn(page, () => openPage(page, path, javaScriptEnabled));
  expect(sent).toBeGreaterThan(0);
});

test("every form for everybody says what came of it @both", async ({ page, javaScriptEnabled }) => {
  const pages = ["/guides/breathing", "/suggested?breathing=5m-daily", ...signInPages];
  let sent = 0;
  for (const path of sharedOut(pages, javaScriptEnabled))
    sent += await sendAllOn(page, () => openPage(page, path, javaScriptEnabled));
  expect(sent).toBeGreaterThan(0);
});

async function openPage(page: Page, path: string, javaScriptEnabled = true): Promise<void> {
  if (javaScriptEnabled) await openAwake(page, path);
  else await page.goto(path);
}

/** How soon it is looked again what has the focus, in milliseconds. */
const intervals = [50];

/** Sends each form of a page by keyboard, as wrong as it can be made and then as it stands. Forms drawn alike count as one. */
async function sendAllOn(page: Page, open: () => Promise<void>): Promise<number> {
  await open();
  const kinds = await page
    .locator(forms)
    .evaluateAll((all) =>
      all.map((form) =>
        [...form.querySelectorAll("[name], button")]
          .map(
            (each) => each.getAttribute("name")?.replace(/^\$ACTION.*/, "") || each.textContent?.slice(0, 9),
          )
          .join(),
      ),
    );
  const different = kinds.flatMap((kind, place) => (kinds.indexOf(kind) === place ? [place] : []));
  for (const [place, which] of different.entries()) {
    if (place > 0) await open();
    const form = await unfold(page, which);
    await sendWrong(page, form);
    await open();
    await sendAsItStands(page, await unfold(page, which));
  }
  return different.length;
}

async function unfold(page: Page, which: number): Promise<Locator> {
  await page.locator("main details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  return page.locator(forms).nth(which);
}

/** What nobody could mean: far too long, long past, or nothing ticked. */
async function sendWrong(page: Page, form: Locator): Promise<void> {
  const fields = await form.locator(typed).all();
  const ticked = form.locator("input[type=checkbox]:checked:visible");
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  if (fields.length === 0) return;
  for (const field of fields) {
    const type = await field.getAttribute("type");
    // What a browser holds back, another one sends.
    await field.evaluate((element) => element.removeAttribute("maxlength"));
    await field.fill(
      type === "date" ? "1990-01-01" : type === "number" ? "99" : "Nothing is lost. ".repeat(1500),
    );
  }
  const before = await valuesOf(fields);
  await press(page, form);
  await expect
    .poll(() => focused(page), { message: `${page.url()}, wrong`, intervals })
    .toMatch(/^alert: \S/);
  await expect(page).toHaveTitle(/^Error: .* · Tend$/);
  for (const words of await page.getByRole("alert").getByRole("listitem").allTextContents())
    expect(words).toMatch(/[:?] [A-Z0-9“].*[.?]$/);
  expect(await valuesOf(await form.locator(typed).all())).toEqual(before);
}

async function sendAsItStands(page: Page, form: Locator): Promise<void> {
  const { pathname } = new URL(page.url());
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  await press(page, form);
  const hasLeft = async () =>
    new URL(page.url()).pathname !== pathname &&
    (await page.getByRole("heading", { level: 1 }).textContent()) !== heading;
  await expect
    .poll(
      async () => {
        const place = await focused(page);
        // Without a script a new page begins at its top, which its title says.
        return place.startsWith("body") && (await hasLeft()) ? "a new page" : place;
      },
      { message: `${page.url()}, as it stands`, intervals },
    )
    .toMatch(/^((status|alert|h1|h2|h3): \S|section: Preview|a new page)/);
}

/** Presses the last button. As a draft anything can be put down, so that nothing would be wrong; one of its own address gives a file. */
async function press(page: Page, form: Locator): Promise<void> {
  await form.locator('button:not([type="button"], [name="asDraft"], [formaction]):visible').last().focus();
  await page.keyboard.press("Enter");
}

function valuesOf(fields: Locator[]): Promise<string[]> {
  return Promise.all(fields.map((field) => field.inputValue()));
}

/** What has the focus: its role or else its tag, and its words. */
async function focused(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => {
      const active = document.activeElement;
      return `${active?.getAttribute("role") ?? active?.localName}: ${active?.textContent?.trim().slice(0, 80)}`;
    });
  } catch {
    return "between two pages";
  }
}
