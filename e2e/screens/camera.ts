/** Takes the pictures of a page, and puts them beside those that were kept. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { changeBetween } from "./compare.ts";
import type { Look, Options, State } from "./options.ts";
import type { Scene } from "./scenes.ts";

export const folder = "test-results/screens";

/** One picture, as the index lists it. */
export type Shot = Look & {
  state: State;
  name: string;
  /** Below `now`, and below `before` and `changed` where it has changed. */
  file: string;
  height: number;
  /** How much of it has changed, from 0 to 1; null for a first picture. */
  changed: number | null;
  /** What went wrong on the way to it. */
  trouble?: string;
};

/** A4 at 96 pixels to the inch. */
const paperWidth = 794;

export async function takeShots(page: Page, scene: Scene, options: Options): Promise<Shot[]> {
  const trouble = await prepare(page, scene, options);
  const shots: Shot[] = [];
  for (const look of options.looks) {
    const isPaper = look.width === "paper";
    await page.setViewportSize({ width: isPaper ? paperWidth : Number(look.width), height: 800 });
    await page.emulateMedia({
      colorScheme: look.scheme,
      media: isPaper ? "print" : "screen",
      reducedMotion: "reduce",
    });
    const picture = await page.screenshot({ fullPage: true, animations: "disabled", scale: "css" });
    const { state, name } = scene;
    const file = `${state}/${fileName(name)}.${look.width}.${look.scheme}.png`;
    const shot = {
      ...look,
      state,
      name,
      file,
      height: picture.readUInt32BE(20),
      changed: await put(file, picture),
    };
    shots.push(trouble ? { ...shot, trouble } : shot);
  }
  return shots;
}

/** Opens it as it should be looked at; says what went wrong, and it is looked at as it came out. */
async function prepare(page: Page, { path, act }: Scene, { unfold, script }: Options) {
  try {
    const answer = await page.goto(path);
    await act?.(page);
    if (script) await page.evaluate(() => document.fonts.ready.then(() => {}));
    if (unfold)
      for (const fold of await page.locator("details").all())
        await fold.evaluate((element) => element.setAttribute("open", ""));
    return (answer?.status() ?? 0) >= 500 ? `answered with ${answer?.status()}` : undefined;
  } catch (error) {
    return String(error).split("\n", 1)[0];
  }
}

function fileName(name: string): string {
  return name === "/"
    ? "home"
    : name
        .slice(1)
        .replace(/[^\w=-]+/g, "_")
        .slice(0, 100);
}

/** Gives how much of the picture differs from the one that was kept; a first one is kept. */
async function put(file: string, picture: Buffer): Promise<number | null> {
  const [now, before, changed] = ["now", "before", "changed"].map((name) => join(folder, name, file));
  if (!now || !before || !changed) return null;
  for (const place of [now, before, changed]) await mkdir(dirname(place), { recursive: true });
  await writeFile(now, picture);
  await rm(changed, { force: true });
  if (!existsSync(before)) {
    await copyFile(now, before);
    return null;
  }
  const found = changeBetween(await readFile(before), picture);
  if (found) await writeFile(changed, found.picture);
  return found?.share ?? 0;
}
