import { describe, expect, test } from "vitest";
import { bibtexOf, citationOf, risOf, worksOf } from "./citations.ts";
import { guides } from "./index.ts";
import { references } from "./references.ts";

const address = "https://tend.example/guides/x";
const cases = guides.map((guide) => ({
  slug: guide.slug,
  guide,
  works: worksOf(guide).map((id) => references.get(id)),
}));

describe.each(cases)("the references of $slug", ({ guide, works, slug }) => {
  test("are whole as BibTeX: every brace closed, every work with its DOI", () => {
    const bibtex = bibtexOf(guide, address);
    const entries = [...bibtex.matchAll(/^@(\w+)\{([\w-]+),\n((?: {2}\w+ = \{.*\},\n)+)\}$/gm)];
    expect(entries.map(([, , id]) => id)).toEqual([`tend-${slug}`, ...worksOf(guide)]);
    for (const [, , , body = ""] of entries) {
      const bare = body.replace(/\\[{}]/g, "");
      expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
      expect(bare).not.toMatch(/(?<!\\)[&%$#](?!.*https?:)/);
    }
    expect(entries.slice(1).map(([, , , body]) => body?.match(/doi = \{(.*)\}/)?.[1])).toEqual(
      works.map((work) => work?.DOI),
    );
  });

  test("are whole as RIS: each begins, names its authors and its DOI, and ends", () => {
    const records = risOf(guide, address)
      .split(/(?<=ER {2}- \r\n)(?:\r\n)?/)
      .map((record) =>
        record
          .split("\r\n")
          .filter(Boolean)
          .map((line) => line.match(/^([A-Z][A-Z0-9]) {2}- (.*)$/)),
      );
    expect(records).toHaveLength(works.length + 1);
    for (const lines of records) {
      expect(lines.every(Boolean)).toBe(true);
      expect([lines.at(0)?.[1], lines.at(-1)?.[1]]).toEqual(["TY", "ER"]);
    }
    const valuesOf = (tag: string) =>
      records.slice(1).map((lines) => lines.flatMap((line) => (line?.[1] === tag ? [line[2]] : [])));
    expect(valuesOf("DO").flat()).toEqual(works.map((work) => work?.DOI));
    expect(valuesOf("AU").map(({ length }) => length)).toEqual(works.map((work) => work?.author.length));
  });

  test("can be cited in a line, with the version and the address", () => {
    expect(citationOf(guide, address)).toMatch(
      /^Tend\. .*\. Version of \d{1,2} \w+ \d{4}\. https:\/\/tend\.example/,
    );
  });
});
