import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countries } from "#content/index.ts";
import { type HelpKind, linesIn } from "./help-kinds.ts";

/** A mention of Help now and what its sentence goes on to say that is found there. */
const promise =
  /(?:\[help now\]\(\/help-now[^)]*\)|<a href="\/help-now[^>]*>\s*help now\s*<\/a>|<HelpNowLink[^>]*(?:\/>|>help now<\/HelpNowLink>))\s*(?:has|have|lists?|names?|knows?|shows?|tells?)\b[^.]*\./gi;

/** What readers understand by the words around a promise. A promise in other words has to be added here. */
const meant: [RegExp, HelpKind][] = [
  [/safety|safely|not safe|abuse|violen|hurts you|hurt you|harm you|control/i, "abuse"],
  [/rape|assault|sexual violence/i, "sexual-violence"],
  [/overdose|poison/i, "poison"],
  [/eating disorder/i, "eating-disorders"],
  [/talk to|listen|number|lines by country/i, "crisis"],
];

const conditional = /if there (?:is|are) (?:one|such)|where there is one/i;

const files = ["content", "app"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.(mdx|tsx?)$/.test(file) && !/\.test\.tsx?$|templates|fixtures/.test(file));

const promises = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " "))
    .flatMap((paragraph) =>
      [...paragraph.matchAll(promise)].map(([said], place) => ({
        file,
        said,
        // The second of a paragraph speaks for itself.
        about: place === 0 ? paragraph.slice(0, paragraph.indexOf(said) + said.length).slice(-320) : said,
      })),
    ),
);

test("the texts that promise something of Help now are found", () => {
  for (const file of [
    "content/areas/relationships-and-saying-no.mdx",
    "content/guides/setting-boundaries/guide.mdx",
    "content/guides/setting-boundaries/tool.tsx",
    "content/pages/name-what-hurts/tool.tsx",
    "content/guides/connection/guide.mdx",
    "content/guides/sleep-habits/guide.mdx",
    "app/(builder)/plan/new/choose/page.tsx",
  ]) {
    expect(promises.map((each) => each.file)).toContain(file);
  }
});

describe.each(promises)("$file: “$said”", ({ said, about }) => {
  const kinds = meant.flatMap(([words, kind]) => (words.test(about) ? [kind] : []));

  test("says something that Help now is known to have", () => {
    expect(kinds, "Say what for, or add these words to “meant”").not.toEqual([]);
  });

  test("is kept for every country, or says “if there is one”", () => {
    const unkept = kinds.flatMap((kind) =>
      countries
        .filter(({ code, lines }) => code !== "001" && linesIn({ lines }, { kinds: [kind] }).length === 0)
        .map(({ name }) => `${name} has none for ${kind}`),
    );
    expect(conditional.test(said) ? [] : unkept).toEqual([]);
  });
});
