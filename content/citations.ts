/** A guide, and the works behind it, in the forms that people keep references in. */
import { daySchema, formatDay } from "#domain/day.ts";
import type { Guide } from "./index.ts";
import { type Reference, references } from "./references.ts";

/** One entry, as both formats need it. A guide has no people as authors, and no journal. */
export type Citable = {
  id: string;
  title: string;
  authors: { family: string; given?: string | undefined }[];
  /** A group of people, where no one is named. */
  group?: string;
  date: (number | undefined)[];
  url: string;
  note?: string;
  work?: Reference;
};

/** "Tend. Slow breathing. Version of 23 November 2026. https://… " with its address on this site. */
export function citationOf({ front }: Guide, address: string): string {
  return `Tend. ${front.title}. Version of ${formatDay(daySchema.parse(front.changed), "dated")}. ${address}. Licence: CC BY 4.0.`;
}

/** As BibTeX, in UTF-8. */
export function bibtexOf(entries: readonly Citable[]): string {
  return entries.map(asBibtex).join("\n");
}

/** The same as RIS. */
export function risOf(entries: readonly Citable[]): string {
  return entries.map(asRis).join("\r\n");
}

/** Ids of the works behind a guide’s claims, each once, in the order of the claims. */
export function worksOf({ front }: Pick<Guide, "front">): string[] {
  return [...new Set(front.claims.flatMap((claim) => claim.references))];
}

/** The guide and its sources. */
export function entriesOf(guide: Guide, address: string): Citable[] {
  const { front, slug } = guide;
  const itself: Citable = {
    id: `tend-${slug}`,
    title: front.title,
    authors: [],
    group: "Tend",
    date: front.changed.split("-").map(Number),
    url: address,
    note: `Version of ${front.changed}. CC BY 4.0`,
  };
  return [itself, ...worksOf(guide).map(entryOf)];
}

/** Every work of the bibliography. */
export function entriesOfAll(): Citable[] {
  return [...references.keys()].map(entryOf);
}

function entryOf(id: string): Citable {
  const work = references.get(id);
  if (!work) throw new Error(`No reference “${id}” in content/references.json`);
  const { title, author, issued } = work;
  return { id, title, authors: author, date: issued["date-parts"][0], url: work.URL, work };
}

function asBibtex(entry: Citable): string {
  const { work, authors, group, date } = entry;
  const names = authors.map(({ family, given }) => latex(given ? `${family}, ${given}` : family));
  const [year, month] = date;
  const fields = {
    title: `{${latex(entry.title)}}`,
    author: group ? `{${group}}` : names.join(" and "),
    year,
    [work?.type === "chapter" ? "booktitle" : "journal"]: work && latex(work["container-title"]),
    volume: work?.volume,
    number: work?.issue,
    pages: work?.page?.replace("-", "--"),
    doi: work?.DOI,
    url: entry.url,
    note: entry.note,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  // A month stands for itself, without braces: each style of bibliography writes it in its own way.
  if (month) lines.push(`  month = ${months[month - 1]},`);
  return `@${bibtexType(work)}{${entry.id},\n${lines.join("\n")}\n}\n`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function bibtexType(work: Reference | undefined): string {
  if (!work) return "misc";
  return work.type === "chapter" ? "incollection" : "article";
}

/** What TeX would take for its own. */
function latex(text: string): string {
  return text
    .replace(/[&%$#_{}]/g, "\\$&")
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\^/g, "\\^{}");
}

function asRis(entry: Citable): string {
  const { work, authors, group, date } = entry;
  const [year, month] = date;
  const [from, to] = work?.page?.split("-") ?? [];
  const lines: [string, string | undefined][] = [
    ["TY", work ? (work.type === "chapter" ? "CHAP" : "JOUR") : "ELEC"],
    ["ID", entry.id],
    ...[group, ...authors.map(({ family, given }) => (given ? `${family}, ${given}` : family))].map(
      (name): [string, string | undefined] => ["AU", name],
    ),
    ["TI", entry.title],
    ["T2", work?.["container-title"]],
    ["PY", `${year}`],
    ["DA", month ? risDate(date) : undefined],
    ["VL", work?.volume],
    ["IS", work?.issue],
    ["SP", from],
    ["EP", to],
    ["DO", work?.DOI],
    ["UR", entry.url],
    ["N1", entry.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...written, "ER  - ", ""].join("\r\n");
}

/**
 * "2015/03/09/": year, month, day and other, always with three slashes. What is not known is left empty, never "00"; of
 * whose month is not known, PY says all there is.
 */
function risDate([year, month, day]: Citable["date"]): string {
  const two = (part: number | undefined) => (part ? `${part}`.padStart(2, "0") : "");
  return `${year}/${two(month)}/${two(day)}/`;
}
