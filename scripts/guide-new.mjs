/** Makes the folder of a new guide, to be filled in: `npm run guide:new slow-walks`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeWords } from "./prepared/words.mjs";
import { fail, say } from "./progress.mjs";

const {
  words: [slug = ""],
} = takeWords({
  says: `npm run guide:new SLUG     makes content/guides/SLUG, a guide to be filled in, such as slow-walks`,
  words: [1, 1, "SLUG"],
});

const content = join(import.meta.dirname, "../content");
const folder = join(content, "guides", slug);

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  fail("Say what its address ends in, in lower case and with hyphens: npm run guide:new slow-walks");
}
if (existsSync(folder)) fail(`There is a guide of that name already: content/guides/${slug}`);

mkdirSync(folder);
for (const file of ["guide.mdx", "tool.tsx", "sheet.ts", "easy.ts"]) {
  writeFileSync(join(folder, file), filledIn(readFileSync(join(content, "templates/guide", file), "utf8")));
}
say(
  `content/guides/${slug} is there. Fill in guide.mdx, then tool.tsx, sheet.ts and easy.ts; “npm run content” says what is missing.`,
);

/** @param {string} template what only the day and the name can tell is filled in */
function filledIn(template) {
  const today = new Date();
  const inAYear = new Date(today.getFullYear() + 1, today.getMonth(), today.getDate());
  return template
    .replace("changed: today", `changed: ${isoDate(today)}`)
    .replace("on: today", `on: ${isoDate(today)}`)
    .replace("reviewDue: in a year", `reviewDue: ${isoDate(inAYear)}`)
    .replace("NewTool", `${slug.replace(/(^|-)(.)/g, (_, _hyphen, letter) => letter.toUpperCase())}Tool`);
}

/** @param {Date} date as the calendar on this machine's wall shows it */
function isoDate(date) {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
