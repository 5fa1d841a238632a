import { z } from "zod";
import { readOrStop } from "./checks/problems.ts";
import bibliography from "./references.json" with { type: "json" };

/** A work of the bibliography, as CSL-JSON. `custom` holds what was seen of it when it was checked by hand. */
const referenceSchema = z.object({
  /** Example: fincham-2023 */
  id: z.string(),
  type: z.enum(["article-journal", "chapter"]),
  title: z.string(),
  author: z.array(z.object({ family: z.string(), given: z.string().optional() })).min(1),
  "container-title": z.string(),
  /** Year, and month and day where known. */
  issued: z.object({ "date-parts": z.tuple([z.tuple([z.int()], z.int())]) }),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string(),
  URL: z.url(),
  custom: z.object({
    topics: z.array(z.string()),
    /** Example: meta-analysis */
    design: z.string(),
    /** What it found, for writers: not in plain words. */
    finding: z.string(),
    /** How its DOI was checked. */
    doi: z.string(),
    note: z.string().optional(),
  }),
});
export type Reference = z.infer<typeof referenceSchema>;

/** A reference as readers see it. */
type Citation = {
  id: string;
  /** In running text, told apart where two would look alike: "Fincham et al. 2023b". */
  short: string;
  /** In a list of sources: authors, year, title, journal. */
  full: string;
  /** Kind of study, e.g. "meta-analysis". */
  design: string;
  doi: string;
  /** Address of the work at doi.org. */
  url: string;
};

/** The whole bibliography, by id. */
export const references: ReadonlyMap<string, Reference> = new Map(
  readOrStop(z.array(referenceSchema), "content/references.json", bibliography).map((work) => [
    work.id,
    work,
  ]),
);

/** Throws if the bibliography has no such id: a claim must never stand without its source. */
export function citeReference(id: string): Citation {
  const work = references.get(id);
  if (!work) throw new Error(`No reference “${id}” in content/references.json`);
  const { design } = work.custom;
  return {
    id,
    short: shortName(work) + letter(work),
    full: full(work),
    design,
    doi: work.DOI,
    url: work.URL,
  };
}

function shortName(work: Reference): string {
  const [first, second, third] = work.author.map((author) => author.family);
  const names = third ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return `${names} ${year(work)}`;
}

/** "a", "b", … for works by the same people in the same year, in the order of their ids; else nothing. */
function letter(work: Reference): string {
  const alike = [...references.values()].filter((other) => shortName(other) === shortName(work));
  if (alike.length === 1) return "";
  const place = alike
    .map((other) => other.id)
    .sort()
    .indexOf(work.id);
  return String.fromCharCode("a".charCodeAt(0) + place);
}

const mostAuthors = 6;

function full(work: Reference): string {
  const names = work.author
    .slice(0, mostAuthors)
    .map(({ family, given }) => (given ? `${family} ${initials(given)}` : family));
  const authors = names.join(", ") + (work.author.length > mostAuthors ? ", et al." : "");
  const issue = work.issue ? `(${work.issue})` : "";
  const where = `${work.volume ?? ""}${issue}${work.page ? `:${work.page}` : ""}`.replace(/^:/, "");
  const title = /[.?!]$/.test(work.title) ? work.title : `${work.title}.`;
  const journal = [work["container-title"], where].filter(Boolean).join(" ");
  return `${authors} (${year(work)}). ${title} ${journal}.`;
}

function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .map((name) => name.charAt(0))
    .join("");
}

function year(work: Reference): number {
  return work.issued["date-parts"][0][0];
}
