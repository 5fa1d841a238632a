/** One thing has one word, and one word stands for one thing (docs/words.md). */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const code = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => existsSync(file) && !/\.(?:test|spec)\./.test(file) && !file.startsWith("db/migrations"));

/** Names that Next, Playwright or a loader of ours looks for, and what a fact in two worlds is called in both. */
const conventional = new Set([
  ...["metadata", "generateMetadata", "generateStaticParams", "dynamic", "dynamicParams", "revalidate"],
  ...["GET", "POST", "size", "alt", "contentType", "config", "runtime", "test"],
  // Each guide's sheet, its easy read and the lengths of its timer; each part of the drill.
  ...["sheet", "easy", "lengths", "about", "run"],
  // Said by the server in a header that it sets, and read from that header.
  ...["clientAddress", "isOnThisMachine"],
]);

test("no two exported names are the same", () => {
  const homes = new Map<string, Set<string>>();
  for (const file of code)
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
      /^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm,
    ))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
  const shared = [...homes].filter(([name, files]) => files.size > 1 && !conventional.has(name));
  expect(shared.map(([name, files]) => `${name}: ${[...files].join(", ")}`)).toEqual([]);
});

const words = readFileSync("docs/words.md", "utf8");
const [beforeSearches = "", searches = ""] = words.split("## Where to look");
const [vocabulary = "", voice = ""] = beforeSearches.split("## The voice");

test("each word is explained once", () => {
  const said = rowsOf(vocabulary).map(([word]) => word);
  expect(said.length).toBeGreaterThan(20);
  expect(new Set(said).size).toBe(said.length);
});

test.each(rowsOf(searches))("a search for “%s” finds %s", (term = "", file = "") => {
  expect(readFileSync(file.replaceAll("`", ""), "utf8")).toMatch(new RegExp(`\\b${term}`, "i"));
});

const guides = execFileSync("git", ["ls-files", "content/guides"], { encoding: "utf8" })
  .trim()
  .split("\n")
  .map((file) => asSaid(readFileSync(file, "utf8")));

test.each(rowsOf(voice))("where a guide said “%s” it now says “%s”", (before = "", after = "") => {
  const isIn = (guide: string, said: string) =>
    said.split("…").every((part) => guide.includes(part.replace(/\(.*\)/, "").trim()));
  // What stood on nearly every page may stand on one.
  expect(guides.filter((guide) => isIn(guide, before)).length).toBeLessThanOrEqual(1);
  expect(guides.filter((guide) => isIn(guide, after))).not.toEqual([]);
});

/** Without what marks a link or a strong word, and in one line. */
function asSaid(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[[*]/g, "")
    .replace(/\s+/g, " ");
}

/** The cells of a table's rows, without its head. */
function rowsOf(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
