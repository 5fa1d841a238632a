/**
 * Finds, checks and lists the content: the one file that knows the folder's shape. Importing it throws, naming
 * every file and field that is wrong, so neither the build nor the tests pass over broken content.
 */
import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import { areaMismatches, conditionMismatches, mismatches } from "./checks/mismatches.ts";
import { checked, stopOn } from "./checks/problems.ts";
import {
  areas,
  type ConditionFront,
  conditionFrontSchema,
  type GuideFront,
  guideFrontSchema,
  type PageFront,
  pageFrontSchema,
} from "./schema.ts";

export { type Country, countries, type Helpline } from "./help/helplines.ts";
export { citeReference } from "./references.ts";
export { areas, type Claim, certainties, type GuideFront, hindrances, kinds } from "./schema.ts";
export { cautionsAround, cautionsOf } from "./shown.ts";

type Mdx = { default: ComponentType<MDXProps>; frontmatter?: unknown };

/** A technique: `front` is drawn by the page, `Body` holds how, what is hard, why, and when it is not enough. */
export type Guide = { slug: string; front: GuideFront; Body: ComponentType<MDXProps> };

/** A standing page, such as privacy, or the page of an area, such as sleep. */
export type Page = { slug: string; front: PageFront; Body: ComponentType<MDXProps> };

/** What a doctor may call it, such as panic: what it is, what helps best, and what here may go beside that. */
export type Condition = { slug: string; front: ConditionFront; Body: ComponentType<MDXProps> };

const guideFiles = import.meta.glob<Mdx>("./guides/*/guide.mdx", { eager: true });
const areaFiles = import.meta.glob<Mdx>("./areas/*.mdx", { eager: true });
const pageFiles = import.meta.glob<Mdx>("./pages/*.mdx", { eager: true });
const conditionFiles = import.meta.glob<Mdx>("./conditions/*.mdx", { eager: true });
const problems: string[] = [];

/** Every guide, in alphabetical order of its title. */
export const guides: readonly Guide[] = Object.entries(guideFiles)
  .flatMap(([path, { default: Body, frontmatter }]) => {
    const front = checked(guideFrontSchema, inContent(path), frontmatter, problems);
    return front ? [{ slug: guideSlug(path), front, Body }] : [];
  })
  .sort((a, b) => a.front.title.localeCompare(b.front.title, "en"));

/** Every standing page that is written as words alone. */
export const pages: readonly Page[] = readPages(pageFiles);

/** The page of each area, in the order of content/schema.ts. */
export const areaPages: readonly Page[] = readPages(areaFiles).sort(
  (a, b) => areaOrder(a.slug) - areaOrder(b.slug),
);

/** Every condition that has a page, in alphabetical order of its title. */
export const conditions: readonly Condition[] = Object.entries(conditionFiles)
  .flatMap(([path, { default: Body, frontmatter }]) => {
    const front = checked(conditionFrontSchema, inContent(path), frontmatter, problems);
    return front ? [{ slug: path.replace(/^.*\/|\.mdx$/g, ""), front, Body }] : [];
  })
  .sort((a, b) => a.front.title.localeCompare(b.front.title, "en"));

problems.push(...conditionMismatches(conditions, Object.keys(guideFiles).map(guideSlug)));
problems.push(...mismatches(guides, Object.keys(guideFiles).map(guideSlug)), ...areaMismatches(areaPages));
stopOn(problems);

export function guideBySlug(slug: string): Guide | undefined {
  return guides.find((guide) => guide.slug === slug);
}

/** What a guide is called. A practice in a plan outlives its guide: then its slug is all that is left of the name. */
export function guideTitle(slug: string): string {
  return guideBySlug(slug)?.front.title ?? slug;
}

/** The title of the guide, or of the standing page, that has a tool. */
export function titleOfTool(slug: string): string {
  return pageBySlug(slug)?.front.title ?? guideTitle(slug);
}

export function pageBySlug(slug: string): Page | undefined {
  return pages.find((page) => page.slug === slug);
}

export function areaBySlug(slug: string): Page | undefined {
  return areaPages.find((area) => area.slug === slug);
}

function readPages(files: Record<string, Mdx>): Page[] {
  return Object.entries(files).flatMap(([path, { default: Body, frontmatter }]) => {
    const front = checked(pageFrontSchema, inContent(path), frontmatter, problems);
    return front ? [{ slug: path.replace(/^.*\/|\.mdx$/g, ""), front, Body }] : [];
  });
}

function areaOrder(slug: string): number {
  return Object.keys(areas).indexOf(slug);
}

function guideSlug(path: string): string {
  return path.replace(/^\.\/guides\/|\/guide\.mdx$/g, "");
}

function inContent(path: string): string {
  return path.replace(/^\./, "content");
}
