import { planQuery, usualPractice } from "#app/_practice/plan-link.ts";
import { type Chosen, facetGroups } from "#content/browse.ts";
import type { Guide } from "#content/index.ts";
import { writeClinicName } from "#domain/plan-link/clinic-name.ts";
import { type PaperKind, paperFile } from "../../_handout/paper-files.ts";

/** The desk with one thing chosen is a file, the same for everyone; with several, or with a name, it is drawn when asked for. */
export function deskAddress(chosen: Chosen, clinic?: string): string {
  const facets = facetGroups.flatMap((group) => chosen[group] ?? []);
  const [only, another] = facets;
  if (clinic === undefined && !another) return only ? `/clinicians/by/${only.slug}` : "/clinicians";
  const parts = facets.map(({ group, slug }) => `${group.toLowerCase()}=${slug}`);
  return `/clinicians/desk?${[...parts, ...(clinic === undefined ? [] : [writeClinicName(clinic)])].join("&")}`;
}

/** A paper of a guide: the published file, or one that is drawn for who hands it out. */
export function paperAddress(
  slug: string,
  paper: "handout" | "easy-read" | "group",
  kind: PaperKind,
  clinic?: string,
): string {
  const at = `/guides/${slug}/${paper}`;
  if (clinic === undefined) return paperFile(at, kind);
  return `${at}/pdf?paper=${kind.size}&print=${kind.print}&${writeClinicName(clinic)}`;
}

/** A plan of one guide, with its own dose and days, to be changed and handed over. */
export function suggestAddress(guide: Guide, clinic?: string): string {
  return `/clinicians/suggest?${planQuery({ practices: [usualPractice(guide)], from: null }, clinic)}`;
}
