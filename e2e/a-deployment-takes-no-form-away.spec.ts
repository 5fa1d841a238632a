import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { closeDatabase } from "#db/client.ts";
import { freePort } from "#scripts/port.mjs";
import { type ThrowAway, throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { sendForm } from "./world/attack/attacks.ts";
import { controls } from "./world/attack/controls.ts";
import { type Looker, lookAtRows } from "./world/attack/own-rows.ts";
import { someoneWhole, type Whole } from "./world/attack/whole-record.ts";
import { formsOn, type SeedForm } from "./world/odd/forms.ts";
import { byAScript } from "./world/odd/requests.ts";
import { type BuiltTend, builtActions, comeTo, ownFormOf } from "./world/own-form.ts";
import { noticeWaking, openAwake, tamper } from "./world/waking.ts";
import { type Server, startServer } from "./world/world.ts";

/** Two Tends as images have them, built one after the other from sources that differ (scripts/drill/parts/deployment.mjs). */
const builds = process.env.DRILL_BUILDS ?? "";
test.skip(builds === "", "in the drill: it builds Tend twice");

const [before, after] = [join(builds, "before"), join(builds, "after")];
const secret = process.env.AUTH_SECRET ?? "";
let database: ThrowAway;
let looker: Looker;
let settings: Record<string, string>;
let port: number;

test.beforeAll(async () => {
  database = await throwAwayDatabase();
  settings = {
    DATA_DIR: database.folder,
    DATABASE_URL: database.url,
    AUTH_SECRET: secret,
    KEY_RING: database.keyRing,
    LOG_LEVEL: "silent",
  };
  // From here on, the functions of db look at the rows of this Tend.
  Object.assign(process.env, settings);
  looker = await lookAtRows(database.adminUrl);
  port = await freePort();
});

test.afterAll(async () => {
  await looker.stop();
  await closeDatabase();
  await database.remove();
});

test("what is deployed is another build, and its actions have the same names", () => {
  const [one, other] = [before, after].map((folder) => readFileSync(join(folder, ".next/BUILD_ID"), "utf8"));
  expect(one).not.toBe(other);
  expect(
    builtActions(after)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(
    builtActions(before)
      .map(({ id }) => id)
      .sort(),
  );
});

type Opened = { name: string; owner: Whole; cookie: string; form: SeedForm };

test("every form that was drawn before is taken after, sent by a browser and by a script", async () => {
  test.setTimeout(600_000);
  const opened: Opened[] = [];
  await whileRunning(before, async (asked) => {
    for (const { name } of [...asked.actions, ...asked.actions]) {
      const owner = await someoneWhole();
      const cookie = await comeTo(asked, name, owner);
      opened.push({ name, owner, cookie, form: await ownFormOf(asked, name, owner, cookie) });
    }
  });
  const faults: string[] = [];
  await whileRunning(after, async ({ url }) => {
    for (const [place, one] of opened.entries()) {
      const rows = await looker.rowsOf(one.owner.id);
      const isByScript = place >= opened.length / 2;
      const answer = await (isByScript
        ? sendByScript(url, one)
        : sendForm(url, one.form, { ...one, origin: url }));
      const text = await answer.text();
      const { effect } = controls[one.name] ?? { effect: "rows" };
      const isDone =
        effect === "rows"
          ? (await looker.rowsOf(one.owner.id)).join() !== rows.join()
          : effect === "answer" || answer.headers.getSetCookie().length > 0;
      if (!isDone || ![200, 303].includes(answer.status) || /"digest":"\d/.test(text))
        faults.push(`${one.name}, ${isByScript ? "by a script" : "by a browser"}: ${answer.status}`);
    }
  });
  expect(faults).toEqual([]);
  test.info().annotations.push({ type: "forms", description: `${opened.length}` });
});

/** A browser holds so many pages at once, with those that slept. */
const ofOneDeployment = 12;

const inBrowser = (builds === "" ? [] : builtActions(before))
  .map(({ name }) => name)
  .filter((name) => controls[name]?.effect !== "answer")
  .sort();

// Each deployment by itself: what one page holds up is lost for a dozen, and is told at once.
for (let first = 0; first < inBrowser.length; first += ofOneDeployment) {
  const names = inBrowser.slice(first, first + ofOneDeployment);
  test(`in a browser, on pages that were awake before and on pages that slept: ${names.join(", ")}`, async ({
    browser,
  }) => {
    test.setTimeout(900_000);
    const pages: { name: string; wasAwake: boolean; owner: Whole; page: Page; form: Locator }[] = [];
    await whileRunning(before, async (asked) => {
      for (const name of names)
        for (const wasAwake of [true, false]) {
          const owner = await someoneWhole();
          const opened = await open(browser, asked, { name, owner, wasAwake });
          if (opened) pages.push({ name, wasAwake, owner, ...opened });
        }
    });
    const faults: string[] = [];
    await whileRunning(after, async () => {
      for (const { name, wasAwake, owner, page, form } of pages) {
        const said = await press(page, form, name, owner).catch((error) => `${error}`.slice(0, 300));
        if (said !== undefined) faults.push(`${name}, ${wasAwake ? "awake" : "asleep"}: ${said}`);
        await page.context().close();
      }
    });
    expect(faults).toEqual([]);
    test.info().annotations.push({ type: "pressed in a browser", description: `${pages.length}` });
  });
}

async function whileRunning(folder: string, run: (asked: BuiltTend) => Promise<void>): Promise<void> {
  const server: Server = await startServer(settings, port, folder);
  try {
    await run({ url: server.url, actions: builtActions(folder) });
  } finally {
    await server.stop();
  }
}

function sendByScript(url: string, { form, cookie }: Opened): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of byAScript(form.fields)) body.append(name, value);
  const headers = { origin: url, cookie, "next-action": form.action ?? "", accept: "text/x-component" };
  return fetch(url + form.path, { method: "POST", body, headers, redirect: "manual" });
}

type Opening = { name: string; owner: Whole; wasAwake: boolean };

/** The page of this form, with what is to be sent filled in where it is awake; nothing where only a script makes the form. */
async function open(browser: Browser, asked: BuiltTend, { name, owner, wasAwake }: Opening) {
  const cookie = await comeTo(asked, name, owner);
  const path = controls[name]?.on(owner) ?? "/";
  const id = asked.actions.find((action) => action.name === name)?.id ?? "";
  if (!(await formsOn(asked.url, [path], cookie)).some(({ action }) => action === id)) return undefined;
  const context = await browser.newContext();
  await context.addCookies(
    cookie.split("; ").map((each) => {
      const [key = "", value = ""] = each.split(/=(.*)/);
      return { name: key, value, url: asked.url };
    }),
  );
  const page = await context.newPage();
  // What is looked for in vain is told of its own form, and does not hold up all that come after it.
  page.setDefaultTimeout(20_000);
  await noticeWaking(page);
  if (wasAwake) await openAwake(page, asked.url + path);
  else await page.goto(asked.url + path);
  await page.locator("form").evaluateAll((forms, wanted) => {
    const isMeant = (form: HTMLElement | SVGElement) =>
      [...form.querySelectorAll("input")].some((input) => input.value.includes(`"id":"${wanted}"`));
    forms.find(isMeant)?.setAttribute("data-drill", "");
  }, id);
  return { page, form: page.locator("form[data-drill]") };
}

/** Fills in what is to be sent, and presses; says what came of it where that is not what should. */
async function press(page: Page, form: Locator, name: string, owner: Whole): Promise<string | undefined> {
  const rows = await looker.rowsOf(owner.id);
  const cookies = JSON.stringify(await page.context().cookies());
  const said = Object.entries(controls[name]?.says(owner) ?? {});
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  let button = form.locator("button:not([type=button], [disabled])").first();
  for (const [field, value] of said) {
    const named = form.locator(`[name="${field}"]`);
    const kind = await named.first().evaluate((node) => `${node.tagName} ${node.getAttribute("type")}`);
    const meant = form.locator(`button[name="${field}"][value="${value}"]`);
    // What was said of the day already has one button, which takes it back.
    if (kind.startsWith("BUTTON")) button = (await meant.count()) > 0 ? meant : button;
    else if (kind.startsWith("SELECT")) await named.selectOption(value);
    else if (/hidden/.test(kind)) await tamper(named.first(), value);
    else if (/radio|checkbox/.test(kind))
      await form.locator(`[name="${field}"][value="${value}"]`).check({ force: true });
    else await named.fill(value);
  }
  // Where nothing is said to be chosen, something has to be.
  const boxes = form.locator("input:is([type=checkbox], [type=radio])");
  if (said.length === 0 && (await boxes.count()) > 0 && (await form.locator("input:checked").count()) === 0)
    await boxes.first().check({ force: true });
  const from = page.url();
  await button.click();
  const isDone = async () =>
    controls[name]?.effect === "rows"
      ? (await looker.rowsOf(owner.id)).join() !== rows.join()
      : page.url() !== from || JSON.stringify(await page.context().cookies()) !== cookies;
  return expect
    .poll(isDone, { timeout: 20_000 })
    .toBe(true)
    .then(
      () => undefined,
      async () => `nothing came of it: ${(await page.locator("main").textContent())?.slice(0, 300)}`,
    );
}
