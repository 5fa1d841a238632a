import { expect, test } from "vitest";
import { conditions } from "#content/index.ts";
import { htmlOf } from "./as-read.tsx";
import { textBlocks } from "./reading.ts";

const sections = [
  "What it is",
  "What helps best, and who gives it",
  "What here goes beside it",
  "When to get help soon",
];

/** OCD grows by arguing with thoughts, and by putting them off. */
const neverBeside: Record<string, string[]> = { ocd: ["challenging-thoughts", "worry-time", "breathing"] };

test.each(conditions)("conditions/$slug says the four things, the first in five sentences", (condition) => {
  const blocks = textBlocks(htmlOf(condition));
  expect(blocks.filter(({ tag }) => tag === "h2").map(({ text }) => text)).toEqual(sections);
  const end = blocks.findIndex(({ text }) => text === sections[1]);
  const first = blocks
    .slice(1, end)
    .map(({ text }) => text)
    .join(" ")
    // "(Lally et al. 2010)" ends no sentence.
    .replace(/\(.*?\)/g, "");
  expect(first.match(/[.?!](?=\s|$)/g)).toHaveLength(5);
});

test.each(conditions)(
  "conditions/$slug.mdx leads to people, and to no guide that could do harm",
  (condition) => {
    const html = htmlOf(condition);
    expect(html).toContain('href="/help-now');
    for (const guide of neverBeside[condition.slug] ?? []) {
      expect(condition.front.beside).not.toContain(guide);
      expect(html).not.toContain(`/guides/${guide}`);
    }
  },
);
