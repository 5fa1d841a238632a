/**
 * Every claim of every guide, with how sure we are and the works behind it, as open data. The schema is what is checked
 * and what is published: content/evidence-data.test.ts reads the data back through it.
 */
import { z } from "zod";
import { citeReference, guides } from "./index.ts";
import { areas, certainties, findings, type GuideFront } from "./schema.ts";

const workSchema = z.strictObject({
  id: z.string().describe("Identifier of the work in this file. Example: fincham-2023"),
  citation: z.string().describe("Authors, year, title and journal, in one line."),
  design: z.string().describe("Kind of study. Example: meta-analysis"),
  doi: z.string().describe("Digital object identifier, without the address in front."),
  url: z.url().describe("Address of the work at doi.org."),
});

const areaSchema = z.enum(Object.keys(areas) as [keyof typeof areas, ...(keyof typeof areas)[]]);
const certaintySchema = z.enum(
  Object.keys(certainties) as [keyof typeof certainties, ...(keyof typeof certainties)[]],
);

const claimRowSchema = z.strictObject({
  id: z
    .string()
    .describe("Identifier of the claim: its guide and its name in that guide. Example: breathing/stress"),
  guide: z
    .string()
    .describe("The guide that makes the claim, as it stands in its address. Example: breathing"),
  technique: z.string().describe("What the guide is about, as readers see it. Example: Slow breathing"),
  url: z.url().describe("Address of the claim on its guide’s page."),
  areas: z.array(areaSchema).describe("Needs that the claim speaks of. Empty where it speaks of none."),
  finds: z
    .enum(findings)
    .describe(
      "What was found of the technique: helps, no-better, harms; or describes, which is none of these.",
    ),
  claim: z.string().describe("The claim, for a lay reader."),
  tested: z
    .string()
    .nullable()
    .describe("What was tested, where that is not what the guide asks people to do; null where it is."),
  certainty: certaintySchema.describe(
    "How far the next good study is likely to change the claim. Our own judgement.",
  ),
  who: z.string().describe("Who was studied, and how many."),
  size: z.string().describe("Size of the effect in plain words."),
  unknown: z.string().describe("What the studies cannot tell."),
  works: z.array(z.string()).min(1).describe("Identifiers of the works behind the claim."),
  changed: z.iso.date().describe("Day on which the guide was last changed."),
  reviewDue: z.iso.date().describe("Day by which the guide must be held against newer evidence."),
  reviewedBy: z
    .strictObject({ name: z.string(), role: z.string(), on: z.iso.date() })
    .nullable()
    .describe("The clinician who reviewed the guide; null where nobody has."),
});
export type ClaimRow = z.infer<typeof claimRowSchema>;

export const evidenceSchema = z.strictObject({
  version: z.literal(1).describe("Version of this form. A field that is added leaves it as it is."),
  title: z.string(),
  url: z.url().describe("Address of the page that explains the grades."),
  licence: z.url().describe("Licence of the words: Creative Commons Attribution 4.0."),
  changed: z.iso.date().describe("Day on which any guide was last changed."),
  claims: z.array(claimRowSchema),
  works: z.array(workSchema).describe("Each work that a claim rests on, once."),
});
export type EvidenceData = z.infer<typeof evidenceSchema>;

/** All claims as data, in the order of the guides. `addressOf` makes a path of this site an address. */
export function evidenceData(addressOf: (path: string) => string): EvidenceData {
  const claims = guides.flatMap(({ slug, front }) => rowsOf(slug, front, addressOf));
  const cited = [...new Set(claims.flatMap(({ works }) => works))].sort();
  return {
    version: 1,
    title: "Tend: what is known of self-healing techniques, claim by claim",
    url: addressOf("/evidence"),
    licence: "https://creativecommons.org/licenses/by/4.0/",
    changed:
      claims
        .map(({ changed }) => changed)
        .sort()
        .at(-1) ?? "",
    claims,
    works: cited.map((id) => {
      const { full, design, doi, url } = citeReference(id);
      return { id, citation: full, design, doi, url };
    }),
  };
}

/** What each field holds, as JSON Schema. */
export function evidenceJsonSchema() {
  return z.toJSONSchema(evidenceSchema);
}

export const evidenceColumns = Object.keys(claimRowSchema.shape) as (keyof ClaimRow)[];

/** A claim as one row of a table: lists in one cell, the works by their DOIs. */
export function asCells(row: ClaimRow, works: EvidenceData["works"]): (string | null)[] {
  const cells: Record<keyof ClaimRow, string | null> = {
    ...row,
    areas: row.areas.join(" "),
    works: row.works.flatMap((id) => works.find((work) => work.id === id)?.doi ?? []).join(" "),
    reviewedBy: row.reviewedBy && `${row.reviewedBy.name}, ${row.reviewedBy.role}, ${row.reviewedBy.on}`,
  };
  return evidenceColumns.map((column) => cells[column]);
}

function rowsOf(slug: string, front: GuideFront, addressOf: (path: string) => string): ClaimRow[] {
  return front.claims.map(
    ({ id, areas, finds, nearby, text, certainty, who, size, unknown, references }) => ({
      id: `${slug}/${id}`,
      guide: slug,
      technique: front.title,
      url: addressOf(`/guides/${slug}#claim-${id}`),
      areas,
      finds,
      claim: text,
      tested: nearby,
      certainty,
      who,
      size,
      unknown,
      works: references,
      changed: front.changed,
      reviewDue: front.reviewDue,
      reviewedBy: front.reviewedBy,
    }),
  );
}
