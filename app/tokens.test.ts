import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Colour, contrast } from "#domain/testing/contrast.ts";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** The sheets in which boxes with a ground of their own are dressed. */
const boxes = ["globals.css", "_controls/buttons.css", "_controls/choices.css"].map((file) =>
  readFileSync(join(import.meta.dirname, file), "utf8"),
);

// Where the reader's system forces its colours, browsers lay the page's own under words: on words of that colour nothing is seen.
test("what has its words in the colour of the page keeps its own colours where others are forced", () => {
  const named = (rules: RegExp) =>
    boxes.flatMap((sheet) =>
      [...sheet.matchAll(rules)].flatMap(
        ([, selectors = ""]) => selectors.match(/(?<=^|[\s,])\.[a-z-]+/g) ?? [],
      ),
    );
  const onGround = named(/([^{}]+)\{[^{}]*\n\s+color: var\(--(?:paper|on-accent)\);/g);
  const kept = named(/([^{}]+)\{[^{}]*forced-color-adjust: none;/g);
  expect(onGround.length).toBeGreaterThan(4);
  expect([...new Set(onGround)].filter((box) => !kept.includes(box))).toEqual([]);
});

type Colours = Record<string, string>;

/** The colours of each `:root`, in the order in which they stand: light, dark, and both with more contrast. */
const [light = {}, dark = {}, moreLight = {}, moreDark = {}] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, rules = ""]): Colours =>
    Object.fromEntries([...rules.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour])),
);

const usual = { words: 7, coloured: 4.5, edges: 3, lines: 1.2 };
const more = { words: 10, coloured: 7, edges: 4.5, lines: 4.5 };
const themes = [
  { theme: "light", colours: light, least: usual },
  { theme: "dark", colours: { ...light, ...dark }, least: usual },
  { theme: "light, more contrast", colours: { ...light, ...moreLight }, least: more },
  { theme: "dark, more contrast", colours: { ...light, ...dark, ...moreLight, ...moreDark }, least: more },
];

describe.each(themes)("contrast in the theme: $theme", ({ colours, least }) => {
  const on = (ground: string, name: string) =>
    contrast(read(colours[name] ?? ""), read(colours[ground] ?? ""));

  test.each(["paper", "soft"])("of words, controls and rules on %s", (ground) => {
    for (const name of ["ink", "quiet"])
      expect([name, on(ground, name) >= least.words]).toEqual([name, true]);
    for (const name of ["accent", "warm"])
      expect([name, on(ground, name) >= least.coloured]).toEqual([name, true]);
    expect(on(ground, "edge")).toBeGreaterThanOrEqual(least.edges);
    expect(on(ground, "line")).toBeGreaterThanOrEqual(least.lines);
  });

  test("of the words on a button", () => {
    expect(on("accent", "on-accent")).toBeGreaterThanOrEqual(7);
    expect(on("ink", "paper")).toBeGreaterThanOrEqual(7);
  });
});

/** A drawing keeps a colour that is not the system’s, on a ground that is: it may vanish there. */
test("where the system forces its colours, each of ours becomes one of them", () => {
  const [, forced = ""] = /@media \(forced-colors: active\) \{\s*:root \{([^}]*)\}/.exec(css) ?? [];
  const named = [...forced.matchAll(/--([\w-]+): (Canvas|CanvasText|LinkText);/g)];
  expect(named.map(([, name]) => name)).toEqual(Object.keys(light));
});

/** From `#abc` or `#aabbcc`. */
function read(colour: string): Colour {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return { red, green, blue };
}

/** The style sheets that are built apart from those of every page. */
const ofPages = (() => {
  const globals = join(import.meta.dirname, "globals.css");
  const imported = readFileSync(globals, "utf8").matchAll(/@import "(\.[^"]+)"/g);
  const ofEveryPage = [globals, ...[...imported].map(([, path = ""]) => join(import.meta.dirname, path))];
  return readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".css"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !ofEveryPage.includes(path))
    .map((path) => ({ path, css: readFileSync(path, "utf8") }));
})();

test("each style sheet of a page says the order of the layers, since it is built without those that have them", () => {
  expect(ofPages.length).toBeGreaterThan(3);
  const order = "@layer properties, theme, base, components, utilities;";
  expect(ofPages.filter(({ css }) => !css.includes(order)).map(({ path }) => path)).toEqual([]);
});

test("no style sheet of a page names an id, which would make all its rules weigh more than those of others", () => {
  const ids = ofPages.flatMap(
    ({ css }) => css.replace(/\/\*.*?\*\/|"[^"]*"/gs, "").match(/#[a-z][\w-]*(?=[^;}]*\{)/gi) ?? [],
  );
  expect(ids).toEqual([]);
});

const pieces = import.meta.glob<string>(["./**/*.tsx", "../components/**/*.tsx", "../content/**/*.tsx"], {
  eager: true,
  query: "?raw",
  import: "default",
});

test("a line that is drawn faintly is drawn in full for whoever asks for more contrast", () => {
  const faint = Object.entries(pieces).flatMap(([file, text]) =>
    (text.match(/\b\w*[oO]pacity=["{]0?\..*|className="[^"]*\bopacity-\d[^"]*"/g) ?? [])
      .filter((found) => !found.includes("contrast-more:opacity-100"))
      .map((found) => `${file}: ${found}`),
  );
  expect(Object.keys(pieces).length).toBeGreaterThan(300);
  expect(faint).toEqual([]);
});
