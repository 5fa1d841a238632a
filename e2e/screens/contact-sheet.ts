/** The page on which all pictures lie side by side, and small sheets of them to send to somebody. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
import { folder, type Shot } from "./camera.ts";
import { type State, states } from "./options.ts";

/** What is known of each picture in the folder, from this run and earlier ones. */
const list = join(folder, "shots.json");

export function remember(latest: Shot[]): Shot[] {
  const renewed = new Set(latest.map(({ file }) => file));
  const shots = [...remembered().filter(({ file }) => !renewed.has(file)), ...latest].sort(
    (one, other) =>
      states.indexOf(one.state) - states.indexOf(other.state) ||
      one.name.localeCompare(other.name) ||
      one.scheme.localeCompare(other.scheme) * -1 ||
      one.width.localeCompare(other.width, "en", { numeric: true }),
  );
  writeFileSync(list, JSON.stringify(shots, null, 1));
  writeFileSync(join(folder, "index.html"), index(shots));
  return shots;
}

export function remembered(): Shot[] {
  try {
    return JSON.parse(readFileSync(list, "utf8"));
  } catch {
    return [];
  }
}

function index(shots: Shot[]): string {
  const changed = shots.filter(hasChanged);
  const parts = states.map((state) => {
    const own = shots.filter((shot) => shot.state === state);
    const names = [...new Set(own.map(({ name }) => name))];
    const rows = names.map((name) =>
      row(
        name,
        own.filter((shot) => shot.name === name),
      ),
    );
    return own.length > 0 ? `<h2 id="${state}">${state}</h2>${rows.join("\n")}` : "";
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${style}</style>
<h1>${shots.length} pictures, ${changed.length} changed</h1>
<p>${states.map((state) => `<a href="#${state}">${state}</a>`).join(" · ")}</p>
${changed.length > 0 ? `<h2>Changed: before, now, and where</h2>${changed.map(pair).join("\n")}` : ""}
${parts.join("\n")}</html>`;
}

function hasChanged({ changed }: Shot): boolean {
  return (changed ?? 0) > 0;
}

function pair(shot: Shot): string {
  const said = `${shot.state} ${shot.name}, ${shot.width} ${shot.scheme}: ${percent(shot)}`;
  return `<section><h3>${escaped(said)}</h3><div>${["before", "now", "changed"].map((which) => picture(shot, which, which)).join("")}</div></section>`;
}

function row(name: string, shots: Shot[]): string {
  const trouble = shots.find((shot) => shot.trouble)?.trouble;
  const pictures = shots.map((shot) =>
    picture(
      shot,
      "now",
      `${shot.width} ${shot.scheme}, ${shot.height} px${hasChanged(shot) ? `, changed: ${percent(shot)}` : ""}`,
    ),
  );
  return `<section><h3>${escaped(name)}${trouble ? ` <em>${escaped(trouble)}</em>` : ""}</h3><div>${pictures.join("")}</div></section>`;
}

function picture({ file }: Shot, which: string, caption: string): string {
  const href = escaped(`${which}/${file}`);
  return `<figure><a href="${href}"><img loading="lazy" alt="" src="${href}"></a><figcaption>${escaped(caption)}</figcaption></figure>`;
}

function percent({ changed }: Shot): string {
  return `${((changed ?? 0) * 100).toFixed(2)} %`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const style = `body { font: 15px/1.4 system-ui; margin: 1.5rem; background: #ddd }
h3 { margin: 1rem 0 .3rem; font-size: 1rem } em { color: #b8582b }
section > div { display: flex; gap: .8rem; overflow-x: auto; align-items: flex-start }
figure { margin: 0; flex: none } figcaption { color: #444; font-size: .85rem }
img { height: 420px; width: auto; max-width: 420px; object-fit: cover; object-position: top; background: #fff }`;

/** One small picture for each state, of the top of its pages on a phone or, where there are none, at another width. */
export async function drawSheets(browser: Browser, shots: Shot[], drawn: Set<State>): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const html = join(folder, "sheet.html");
  const sheets: string[] = [];
  for (const state of drawn) {
    const own = shots.filter((shot) => shot.state === state && shot.scheme === "light");
    const width = own.some((shot) => shot.width === "375") ? "375" : own[0]?.width;
    const figures = own
      .filter((shot) => shot.width === width)
      .map(
        (shot) =>
          `<figure><img alt="" src="${escaped(`now/${shot.file}`)}"><figcaption>${escaped(shot.name)}</figcaption></figure>`,
      );
    if (figures.length === 0) continue;
    writeFileSync(
      html,
      `<!doctype html><meta charset="utf-8"><style>${sheetStyle}</style>${figures.join("")}`,
    );
    await page.goto(pathToFileURL(resolve(html)).href);
    const path = join(folder, `sheet-${state}.png`);
    await page.screenshot({ path, fullPage: true });
    sheets.push(path);
  }
  rmSync(html, { force: true });
  await page.close();
  return sheets;
}

const sheetStyle = `body { margin: 12px; background: #ddd; display: flex; flex-wrap: wrap; gap: 12px; font: 11px system-ui }
figure { margin: 0; width: 168px } figcaption { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
img { width: 168px; height: 330px; object-fit: cover; object-position: top; background: #fff }`;
