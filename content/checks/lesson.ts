import { textBlocks } from "./reading.ts";

/** The parts of a guide, by their headings, in the order of a lesson: do it, see it done, begin, and know why. */
const lessonSections = [
  "How",
  "An example",
  "Ways to vary it",
  "When it gets stuck",
  "If this is hard because…",
  "The first week",
  "Why it may help",
  "Who this is not enough for",
] as const;

type Heading = (typeof lessonSections)[number];
type Rule = { in: Heading; holds: (part: string) => boolean; otherwise: string };

const rules: readonly Rule[] = [
  {
    in: "How",
    holds: (part) => (part.match(/<ol>/g) ?? []).length === 1,
    otherwise: "write the steps as one numbered list",
  },
  {
    in: "How",
    holds: (part) => wordsIn(part.slice(part.indexOf("</ol>"))) >= 60,
    otherwise:
      "say below the steps what it feels like, how one knows that it is right, and for how long (60 words or more)",
  },
  {
    in: "An example",
    holds: (part) => /made[ -]up/.test(textBlocks(part).find(({ tag }) => tag === "p")?.text ?? ""),
    otherwise: "say in the first paragraph that it is made up",
  },
  {
    in: "An example",
    holds: (part) => /<table|<blockquote/.test(part),
    otherwise: "show what was filled in or said, as a table or a quotation (>)",
  },
  {
    in: "Ways to vary it",
    holds: (part) => (part.match(/<h3/g) ?? []).length >= 2,
    otherwise: "describe two or three, each below a ### heading",
  },
  {
    in: "When it gets stuck",
    holds: (part) => (part.match(/<li>\s*<strong>/g) ?? []).length >= 3,
    otherwise: "list three snags or more, each as “- **The snag.** What to do.”",
  },
  {
    in: "The first week",
    holds: (part) => daysIn(part).join() === "1,2,3,4,5,6,7",
    otherwise: "lay out the days 1 to 7 in the first column of a table; a row may hold several, as “2–4”",
  },
  {
    in: "The first week",
    holds: (part) => /<h3[^>]*>(<a[^>]*>)?When to leave it/.test(part) && /href="\/guides\//.test(part),
    otherwise: "end with “### When to leave it”, and link there to another guide",
  },
  ...(["/when-to-seek-help", "/help-now"] as const).map(
    (page): Rule => ({
      in: "Who this is not enough for",
      holds: (part) => part.includes(`href="${page}`),
      otherwise: `link to ${page}`,
    }),
  ),
];

/** What a guide’s text still lacks of a lesson, as sentences for its writer. Every part must be there, in order. */
export function lacks(html: string): string[] {
  const parts = html.split(/(?=<h2)/).filter((part) => part.startsWith("<h2"));
  const headings = parts.map((part) => textBlocks(part)[0]?.text);
  if (headings.join("|") !== lessonSections.join("|")) {
    return [`Give the ## headings these words, in this order: ${lessonSections.join(" · ")}`];
  }
  return rules.flatMap(({ in: heading, holds, otherwise }) =>
    holds(parts[lessonSections.indexOf(heading)] ?? "") ? [] : [`“## ${heading}”: ${otherwise}`],
  );
}

/** Days in the first column of a table, each as often as it is named. */
function daysIn(html: string): number[] {
  return [...html.matchAll(/<tr>\s*<td>(\d)(?:\D+(\d))?<\/td>/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, more) => Number(first) + more),
  );
}

function wordsIn(html: string): number {
  return textBlocks(html).reduce((sum, { text }) => sum + text.split(" ").length, 0);
}
