/** `npm run screens`: a whole Tend with members of every kind, looked at from all sides. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { closeDatabase } from "#db/client.ts";
import { signInto } from "#e2e/world/member.ts";
import { startWorld, type World } from "#e2e/world/world.ts";
import { browserArguments, findBrowser } from "#scripts/browser.mjs";
import { withoutClock } from "#scripts/drill/clock.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { folder, type Shot, takeShots } from "./camera.ts";
import { drawSheets, remember, remembered } from "./contact-sheet.ts";
import { type Options, readOptions } from "./options.ts";
import { type Act, acts } from "./scenes.ts";

/** How many pages are looked at at once: more keep each other waiting. */
const atOnce = 2;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.keep) await keep();
  else await draw(options);
} catch (error) {
  fail(error);
}

/** What is there now is what will be compared with. */
async function keep(): Promise<void> {
  await cp(join(folder, "now"), join(folder, "before"), { recursive: true });
  remember(remembered().map((shot) => ({ ...shot, changed: null })));
  say("Kept. The next pictures are compared with these.");
}

async function draw(options: Options): Promise<void> {
  const began = performance.now();
  // Addresses stand on some pages, so that they should be the same each time.
  const world = await startWorld(47_013);
  Object.assign(process.env, {
    DATABASE_URL: world.databaseUrl,
    AUTH_SECRET: world.secret,
    KEY_RING: world.keyRing,
  });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments, env: withoutClock() });
  try {
    const shots: Shot[] = [];
    for (const act of acts(options)) shots.push(...(await play(act, browser, world, options)));
    if (shots.length === 0) throw new Error("No page has such an address in these states.");
    const sheets = await drawSheets(browser, remember(shots), new Set(shots.map(({ state }) => state)));
    report(shots, sheets, Math.round((performance.now() - began) / 1000));
  } finally {
    await browser.close();
    await closeDatabase();
    await world.stop();
  }
}

async function play(act: Act, browser: Browser, world: World, options: Options): Promise<Shot[]> {
  const person = await act.enter?.();
  const context = await browser.newContext({
    ...{ baseURL: world.url, locale: "en-GB", timezoneId: "Europe/Lisbon" },
    javaScriptEnabled: options.script,
  });
  context.setDefaultTimeout(15_000);
  // The browser does not go by the clock of the server.
  await context.clock.setFixedTime(Date.now());
  if (person) await signInto(context, world.url, person);
  const pages = await Promise.all(Array.from({ length: atOnce }, () => context.newPage()));
  const [first] = pages;
  if (!first) return [];
  const scenes = await act.scenes(first, person);
  if (scenes.length > 0) await act.begin?.(first);
  const shots: Shot[] = [];
  const look = async (page: Page) => {
    for (let scene = scenes.shift(); scene; scene = scenes.shift()) {
      say(`${scene.state} ${scene.name}`);
      shots.push(...(await takeShots(page, scene, options)));
    }
  };
  const lookAtAll = async () => {
    await Promise.all(pages.map(look));
  };
  await (act.isAway ? world.whileDatabaseIsAway(lookAtAll) : lookAtAll());
  await context.close();
  return shots;
}

function report(shots: Shot[], sheets: string[], seconds: number): void {
  const changed = shots.filter((shot) => (shot.changed ?? 0) > 0);
  for (const shot of shots.filter(({ trouble }) => trouble))
    if (shot.width === shots[0]?.width) say(`${shot.state} ${shot.name}: ${shot.trouble}`);
  for (const { state, name, width, scheme, changed: share } of changed)
    say(`changed: ${state} ${name}, ${width} ${scheme}, ${((share ?? 0) * 100).toFixed(2)} %`);
  say(`${shots.length} pictures in ${seconds} s, ${changed.length} changed. ${folder}/index.html`);
  if (sheets.length > 0) say(`Sheets: ${sheets.join(", ")}`);
}
