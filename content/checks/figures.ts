import { guides } from "#content/index.ts";
import { references } from "#content/references.ts";
import type { certainties } from "#content/schema.ts";
import { type PageAsRead, runningText } from "./as-read.tsx";
import { gradeOf, rhythmOf, textBlocks } from "./reading.ts";

type Figures = {
  guides: number;
  pages: number;
  words: number;
  /** How many claims there are of each certainty. */
  claims: Record<keyof typeof certainties, number>;
  /** Ids of works that a claim or a page cites, and of those that none does. */
  used: string[];
  unused: string[];
  /** Flesch-Kincaid grade of each page, the hardest first. */
  grades: { file: string; grade: number }[];
  lessons: Lesson[];
};

/** A guide’s text below its front matter. The rhythm is that of its sentences, without tables. */
type Lesson = { file: string; words: number; grade: number; mean: number; spread: number; short: number };

/** Words that a lesson should have, and the grade it should not exceed. */
const range = { from: 900, to: 1400, grade: 8 };

/** The content in figures. `sources` is the text of every MDX file, which may cite works outside the claims. */
export function figuresOf(pages: readonly PageAsRead[], sources: readonly string[]): Figures {
  const claims = guides.flatMap(({ front }) => front.claims);
  const count = (certainty: string) => claims.filter((claim) => claim.certainty === certainty).length;
  const cited = new Set([
    ...claims.flatMap((claim) => claim.references),
    ...sources.flatMap((source) => [...source.matchAll(/<Cite id="([^"]+)"/g)].map(([, id = ""]) => id)),
  ]);
  const ids = [...references.keys()].sort();
  return {
    guides: guides.length,
    pages: pages.length,
    words: pages.flatMap(runningText).join(" ").split(/\s+/).length,
    claims: {
      strong: count("strong"),
      moderate: count("moderate"),
      limited: count("limited"),
      mixed: count("mixed"),
    },
    used: ids.filter((id) => cited.has(id)),
    unused: ids.filter((id) => !cited.has(id)),
    grades: pages
      .map((page) => ({ file: page.file, grade: gradeOf(runningText(page)) }))
      .sort((a, b) => b.grade - a.grade),
    lessons: pages.filter(({ file }) => file.startsWith("guides/")).map(lessonOf),
  };
}

function lessonOf({ file, html }: PageAsRead): Lesson {
  const blocks = textBlocks(html).filter(({ tag }) => !/^h/.test(tag));
  const all = blocks.map(({ text }) => text);
  const sentences = blocks.filter(({ tag }) => !/^t/.test(tag)).map(({ text }) => text);
  return {
    file,
    words: all.join(" ").split(/\s+/).length,
    grade: gradeOf(sentences),
    ...rhythmOf(sentences),
  };
}

/** The same as lines to print. */
export function inLines({ guides, pages, words, claims, used, unused, grades, lessons }: Figures): string {
  const graded = Object.entries(claims).map(([certainty, count]) => `${count} ${certainty}`);
  return [
    `${guides} guides among ${pages} pages, ${words.toLocaleString("en")} words`,
    `Claims: ${graded.join(", ")}`,
    `References: ${used.length} used, ${unused.length} not used: ${unused.join(", ") || "none"}`,
    "Reading grade, the hardest first:",
    ...grades.map(({ file, grade }) => `  ${grade.toFixed(1)}  ${file}`),
    "Each guide below its front matter: words, grade, words in a sentence (mean, spread), sentences under five words:",
    ...lessons.map(lessonInLine),
  ].join("\n");
}

function lessonInLine({ file, words, grade, mean, spread, short }: Lesson): string {
  const isOut = words < range.from || words > range.to || grade > range.grade;
  const figures = [
    String(words).padStart(5),
    ...[grade, mean, spread].map((figure) => figure.toFixed(1).padStart(5)),
    `${short.toFixed(0).padStart(4)} %`,
  ];
  return `  ${figures.join(" ")}  ${file}${isOut ? `  out of range (${range.from} to ${range.to} words, grade ${range.grade})` : ""}`;
}
