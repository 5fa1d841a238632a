/** Whatever a comment, a message or a document calls by its path or file name is there. Old decisions tell of their time. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

const rooms = "app|bench|components|content|db|domain|e2e|scripts|server|docs";
/** `content/guides/<slug>/guide.mdx` is held against what stands before `<`, and `docs/decisions/NNN-…` against its folder. */
const path = new RegExp(`(?<![\\w/.$}@:-])(?:${rooms})/[\\w()[\\]/.-]*[\\w)\\]](?![\\w()-]*[/<*$…{])`, "g");
const file = /(?<![\w/.#*>}-])[\w-]+(?:\.(?:test|spec|db\.test))?\.(?:tsx?|mjs|css|mdx)\b(?![\w/(])/g;

const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n").filter(Boolean);
const present = tracked.filter((each) => existsSync(each));
const folders = new Set(present.flatMap((each) => foldersOf(each)));
const names = new Set(present.map((each) => basename(each)));

function foldersOf(each: string): string[] {
  const parts = each.split("/");
  return parts.map((_, place) => parts.slice(0, place).join("/"));
}

const read = present.filter(
  (each) =>
    /\.(?:tsx?|mjs|css|md|mdx|json)$/.test(each) &&
    !/^(?:package-lock\.json|db\/migrations|content\/references\.json|scripts\/paths\.test\.ts)/.test(each) &&
    !/^docs\/decisions\/0|^docs\/decisions\/1[01]/.test(each),
);

describe("what is named is there", () => {
  test("by its path", () => {
    const gone = read.flatMap((each) =>
      [...saidIn(each).matchAll(path)]
        .map(([named]) => withoutBracket(named))
        .filter((named) => !isThere(named))
        .map((named) => `${each}: ${named}`),
    );
    expect(gone).toEqual([]);
  });

  test("by its name alone", () => {
    const gone = read.flatMap((each) =>
      [...saidIn(each).matchAll(file)]
        .map(([named]) => named)
        .filter((named) => !names.has(named))
        .map((named) => `${each}: ${named}`),
    );
    expect(gone).toEqual([]);
  });
});

describe("decisions", () => {
  const decisions = readdirSync("docs/decisions").filter((each) => /^\d{3}-/.test(each));
  const numbers = new Set(decisions.map((each) => each.slice(0, 3)));

  test("have their number over them, and none has another's", () => {
    const headless = decisions.filter(
      (each) => !new RegExp(`^# ${each.slice(0, 3)}\\b`).test(readFileSync(`docs/decisions/${each}`, "utf8")),
    );
    expect(headless).toEqual([]);
    expect(numbers.size).toBe(decisions.length);
  });

  test("are there when they are named by their number, or by the address of their file", () => {
    const documents = present.filter((each) => /\.(?:tsx?|mjs|css|md)$/.test(each));
    const gone = documents.flatMap((each) => {
      const text = readFileSync(each, "utf8");
      const named = [...text.matchAll(/\b[Dd]ecision (\d{3})\b/g)].map(([, number = ""]) => number);
      const linked = [...text.matchAll(/\]\((?:docs\/)?(?:decisions\/)?(\d{3}-[\w-]+\.md)/g)].map(
        ([, name = ""]) => name,
      );
      return [
        ...named.filter((number) => !numbers.has(number)),
        ...linked.filter((name) => !decisions.includes(name)),
      ].map((gone) => `${each}: ${gone}`);
    });
    expect(gone).toEqual([]);
  });
});

/** Next and Vitest name a file without its ending. */
function isThere(named: string): boolean {
  return folders.has(named) || ["", ".ts", ".tsx"].some((ending) => existsSync(named + ending));
}

/** All of a document; of code its comments, and what it says of paths to whoever reads its messages. */
function saidIn(each: string): string {
  const text = readFileSync(each, "utf8");
  if (/\.mdx?$/.test(each)) return text.replaceAll("](", " ");
  const comments = [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].map(([comment]) => comment);
  const messages = /\.test\.|\.spec\./.test(each)
    ? []
    : [...text.matchAll(/[\w()[\]/.-]+\.(?:tsx?|mdx|test)\b/g)];
  return [...comments, ...messages.flat()].join("\n");
}

/** A path in brackets ends before the bracket that was not opened in it. */
function withoutBracket(named: string): string {
  return named.split("(").length < named.split(")").length ? named.replace(/\)+$/, "") : named;
}

test("this test looks at something", () => {
  expect(read.length).toBeGreaterThan(500);
  expect(readdirSync("docs/decisions").length).toBeGreaterThan(40);
});
