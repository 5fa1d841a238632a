import { guides } from "#content/index.ts";
import { references } from "#content/references.ts";
import type { certainties } from "#content/schema.ts";
import { type PageAsRead, runningText } from "./as-read.tsx";
import { gradeOf } from "./reading.ts";

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
};

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
  };
}

/** The same as lines to print. */
export function inLines({ guides, pages, words, claims, used, unused, grades }: Figures): string {
  const graded = Object.entries(claims).map(([certainty, count]) => `${count} ${certainty}`);
  return [
    `${guides} guides among ${pages} pages, ${words.toLocaleString("en")} words`,
    `Claims: ${graded.join(", ")}`,
    `References: ${used.length} used, ${unused.length} not used: ${unused.join(", ") || "none"}`,
    "Reading grade, the hardest first:",
    ...grades.map(({ file, grade }) => `  ${grade.toFixed(1)}  ${file}`),
  ].join("\n");
}
