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
  test("can be read as BibTeX, and say what the bibliography says", () => {
    const [itself, ...entries] = entriesIn(bibtexOf(guide, address));
    expect(itself).toMatchObject({ type: "misc", id: `tend-${slug}`, author: "{Tend}", url: address });
    expect(entries).toEqual(
      works.map((work) => ({
        type: work?.type === "chapter" ? "incollection" : "article",
        id: work?.id,
        title: `{${work?.title}}`,
        author: work?.author
          .map(({ family, given }) => (given ? `${family}, ${given}` : family))
          .join(" and "),
        year: `${work?.issued["date-parts"][0]?.[0]}`,
        [work?.type === "chapter" ? "booktitle" : "journal"]: work?.["container-title"],
        ...(work?.volume && { volume: work.volume }),
        ...(work?.issue && { number: work.issue }),
        ...(work?.page && { pages: work.page.replace("-", "--") }),
        doi: work?.DOI,
        url: work?.URL,
      })),
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
    expect(valuesOf("DA").flat()).toEqual(
      works.map((work) => {
        const [year, month, day] = work?.issued["date-parts"][0] ?? [];
        const two = (part?: number) => (part === undefined ? "" : String(100 + part).slice(1));
        return `${year}/${two(month)}/${two(day)}/`;
      }),
    );
    expect(valuesOf("DO").flat()).toEqual(works.map((work) => work?.DOI));
    expect(valuesOf("AU").map(({ length }) => length)).toEqual(works.map((work) => work?.author.length));
  });

  test("can be cited in a line, with the version and the address", () => {
    expect(citationOf(guide, address)).toMatch(
      /^Tend\. .*\. Version of \d{1,2} \w+ \d{4}\. https:\/\/tend\.example/,
    );
  });
});

test("what means something to TeX is escaped", () => {
  const [guide] = guides;
  if (!guide) throw new Error("There is no guide");
  const title = "Sleep & light: 50% of it, $5_each #1 {sic} ~ ^";
  const bibtex = bibtexOf({ ...guide, front: { ...guide.front, title, claims: [] } }, address);
  expect(bibtex).toContain(
    "Sleep \\& light: 50\\% of it, \\$5\\_each \\#1 \\{sic\\} \\textasciitilde{} \\^{}",
  );
  expect(entriesIn(bibtex)[0]?.title).toBe(`{${title}}`);
});

/** Entries as a reader of BibTeX takes them apart: braces are counted, and what was escaped is taken back. */
function entriesIn(bibtex: string): Record<string, string>[] {
  return bibtex.split(/^(?=@)/m).map((entry) => {
    const [, type = "", id = "", body = ""] = /^@(\w+)\{([\w-]+),\n(.*)\n\}\n*$/s.exec(entry) ?? [];
    const fields = body.split("\n").map((line) => {
      const [, name = line, value = ""] = /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? [];
      expect(depthsIn(value), line).toBe(0);
      if (name !== "doi" && name !== "url") expect(value.replace(/\\./g, ""), line).not.toMatch(/[&%$#_~]/);
      return [
        name,
        value
          .replace(/\\textasciitilde\{\}/g, "~")
          .replace(/\\\^\{\}/g, "^")
          .replace(/\\(.)/g, "$1"),
      ];
    });
    return { type, id, ...Object.fromEntries(fields) };
  });
}

/** How many braces are left open; NaN where one is closed that was never opened. */
function depthsIn(value: string): number {
  const braces = value.replace(/\\./g, "").match(/[{}]/g) ?? [];
  return braces.reduce((depth, brace) => (depth < 0 ? Number.NaN : depth + (brace === "{" ? 1 : -1)), 0);
}
