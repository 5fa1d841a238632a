import { plugins } from "@citation-js/core";
import ris from "@customcommander/ris";
import "@citation-js/plugin-bibtex";
import { describe, expect, test } from "vitest";
import { bibtexOf, type Citable, citationOf, entriesOf, entriesOfAll, risOf } from "./citations.ts";
import { guides } from "./index.ts";
import { type Reference, references } from "./references.ts";

const address = "https://tend.example/guides/x";

/** Each list of references that can be taken along: that of every guide, and all works. */
const lists = [
  ...guides.map((guide) => ({ of: guide.slug, entries: entriesOf(guide, address) })),
  { of: "the bibliography", entries: entriesOfAll() },
];

// Both readers are programs of others: what we write is read as reference managers read it.
describe.each(lists)("the references of $of", ({ entries }) => {
  test("say as BibTeX what the bibliography says, and no more", () => {
    const read = plugins.input.chain(bibtexOf(entries)).map(withoutMachinery);
    expect(read).toEqual(entries.map(asCsl));
  });

  test("say as RIS what the bibliography says, and no more", () => {
    // This reader knows no line ends but those of Unix; the format asks for both characters.
    const written = risOf(entries);
    expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(ris.read(written.replaceAll("\r\n", "\n")).map(asWritten)).toEqual(entries.map(asTags));
  });
});

test("all works are in the whole list, each once", () => {
  expect(entriesOfAll().map(({ id }) => id)).toEqual([...references.keys()]);
  expect(entriesOfAll().map(({ work }) => work)).toEqual([...references.values()]);
});

test("a guide can be cited in a line, with the version and the address", () => {
  for (const guide of guides)
    expect(citationOf(guide, address)).toMatch(
      /^Tend\. .*\. Version of \d{1,2} \w+ \d{4}\. https:\/\/tend\.example/,
    );
});

test("what means something to TeX is escaped, and read as what it was", () => {
  const [entry] = entriesOfAll();
  if (!entry) throw new Error("There is no work");
  const title = "Sleep & light: 50% of it, $5_each #1 {sic} ~ ^";
  const bibtex = bibtexOf([{ ...entry, title }]);
  expect(bibtex).toContain(
    "Sleep \\& light: 50\\% of it, \\$5\\_each \\#1 \\{sic\\} \\textasciitilde{} \\^{}",
  );
});

test("what is not known of a date is left out, never a month or day 00", () => {
  const [work] = entriesOfAll();
  if (!work) throw new Error("There is no work");
  const dated = (...date: number[]) => ({ ...work, date });
  expect(risOf([dated(2005)])).not.toContain("DA  - ");
  expect(risOf([dated(2018, 2)])).toContain("DA  - 2018/02//\r\n");
  expect(risOf([dated(2018, 2, 9)])).toContain("DA  - 2018/02/09/\r\n");
  expect(bibtexOf([dated(2005)])).not.toContain("month");
  expect(bibtexOf([dated(2018, 12)])).toContain("  month = dec,\n");
});

/** What a reader of BibTeX should have of an entry. It has months, and no days. */
function asCsl({ id, title, work, date, group, authors, url, note }: Citable) {
  const [year, month] = date;
  return {
    id,
    type: work?.type ?? "document",
    title,
    author: group ? [group] : authors.map(({ family, given }) => (given ? `${given} ${family}` : family)),
    issued: month ? [year, month] : [year],
    ...known(work),
    URL: url,
    ...(note && { note }),
  };
}

function known(work: Reference | undefined) {
  if (!work) return {};
  const { volume, issue, page, DOI } = work;
  const fields = { "container-title": work["container-title"], volume, issue, page, DOI };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type Name = { given?: string; family: string; "non-dropping-particle"?: string };

/** What a reader made of an entry, with names as people write them: BibTeX knows “van” apart from the rest of a name. */
function withoutMachinery({ _graph, "citation-key": _key, ...read }: Record<string, unknown>) {
  const author = (read.author as Name[]).map((name) =>
    [name.given, name["non-dropping-particle"], name.family].filter(Boolean).join(" "),
  );
  const issued = (read.issued as { "date-parts": number[][] })["date-parts"][0];
  return { ...read, author, issued };
}

/** What a reader made of a record, with names and dates put together again. */
function asWritten(record: ReturnType<typeof ris.read>[number]) {
  const fields = Object.entries(record).map(([tag, values]) => {
    const words = values.map((value) => {
      if (typeof value === "string") return value;
      if ("year" in value) return `${value.year}/${value.month}/${value.day}/${value.info}`;
      const given = inParts(`${value.first_name} ${value.initials}`);
      return [value.last_name, given, value.suffix].filter(Boolean).join(", ");
    });
    return [tag, tag === "AU" ? words : words.join()];
  });
  return Object.fromEntries(fields);
}

/** The lines that a record of RIS should have, by their tags. */
function asTags({ id, title, work, date, group, authors, url, note }: Citable) {
  const [year, month, day] = date;
  const [from, to] = work?.page?.split("-") ?? [];
  const two = (part?: number) => (part === undefined ? "" : String(100 + part).slice(1));
  const tags = {
    TY: work ? (work.type === "chapter" ? "CHAP" : "JOUR") : "ELEC",
    ID: id,
    AU: group
      ? [group]
      : authors.map(({ family, given }) => (given ? `${family}, ${inParts(given)}` : family)),
    TI: title,
    T2: work?.["container-title"],
    PY: `${year}`,
    DA: month && `${year}/${two(month)}/${two(day)}/`,
    VL: work?.volume,
    IS: work?.issue,
    SP: from,
    EP: to,
    DO: work?.DOI,
    UR: url,
    N1: note,
  };
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== undefined));
}

/** This reader keeps initials apart from names: "J. Bradley" comes back as "Bradley" and "J.". */
function inParts(given: string): string {
  return given
    .split(/\s+|(?<=\.)/)
    .filter(Boolean)
    .sort()
    .join(" ");
}
