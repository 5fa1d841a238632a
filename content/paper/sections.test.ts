import { describe, expect, test } from "vitest";
import { htmlOf } from "#content/checks/as-read.tsx";
import { textBlocks } from "#content/checks/reading.ts";
import { guides } from "#content/index.ts";
import { fieldNamesOn, sheetOf } from "./paper.ts";
import { sectionsOf } from "./sections.ts";

describe.each(guides.map((guide) => ({ slug: guide.slug, guide })))("$slug for paper", ({ guide, slug }) => {
  test("says what the page says, word by word", () => {
    const ours = sectionsOf(guide).flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);
    const page = textBlocks(htmlOf(guide)).map(({ text }) => decoded(text));
    expect(ours).toEqual(page);
  });

  test("has steps to number", () => {
    const [how] = sectionsOf(guide);
    expect(how?.id).toBe("how");
    expect(how?.blocks.filter(({ tag }) => tag === "li").length).toBeGreaterThan(2);
  });

  test("names each field of its sheet once", () => {
    const names = fieldNamesOn(sheetOf(slug));
    expect(new Set(names).size).toBe(names.length);
    for (const part of sheetOf(slug).parts) {
      if (part.kind !== "table") continue;
      for (const { names } of part.rows) expect(names).toHaveLength(part.columns.length - 1);
    }
  });
});

function decoded(html: string): string {
  return html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
