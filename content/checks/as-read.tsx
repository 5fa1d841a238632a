import { renderToStaticMarkup } from "react-dom/server";
import {
  areaPages,
  type Condition,
  cautionsOf,
  citeReference,
  conditions,
  type Guide,
  guides,
  type Page,
  pages,
} from "#content/index.ts";
import { type Path, paths } from "#content/paths/paths.ts";
import { textBlocks } from "./reading.ts";

/** A page's words as readers meet them, for checking and counting. */
export type PageAsRead = {
  /** Below content/. Example: guides/breathing/guide.mdx */
  file: string;
  html: string;
  /** The words of the front matter that are shown. */
  front: string[];
};

const components = {
  Cite: ({ id }: { id: string }) => `(${citeReference(id).short})`,
  // Lists and buttons, which are no running text, and notes on it, whose words are the claims’.
  Claim: () => null,
  Pull: () => null,
  LeaveQuickly: () => null,
  LinesByCountry: () => null,
  Contact: () => "Tell whoever runs this copy of Tend.",
};

/** Everything that is written as MDX: guides first, then standing pages and areas. */
export const pagesAsRead: readonly PageAsRead[] = [
  ...guides.map((guide) => ({
    file: `guides/${guide.slug}/guide.mdx`,
    html: htmlOf(guide),
    front: guideWords(guide),
  })),
  ...pages.map((page) => ({ file: `pages/${page.slug}.mdx`, html: htmlOf(page), front: pageWords(page) })),
  ...paths.map((path) => ({ file: `paths/${path.slug}.mdx`, html: htmlOf(path), front: pathWords(path) })),
  ...areaPages.map((area) => ({
    file: `areas/${area.slug}.mdx`,
    html: htmlOf(area),
    front: pageWords(area),
  })),
  ...conditions.map((condition) => ({
    file: `conditions/${condition.slug}.mdx`,
    html: htmlOf(condition),
    front: pageWords(condition),
  })),
];

/** The text below the front matter, drawn without the page around it, and with plain spaces. */
export function htmlOf({ Body }: Guide | Page | Condition | Path): string {
  return renderToStaticMarkup(<Body components={components} />).replaceAll("\u00a0", " ");
}

/** Sentences to read, without headings, which are none. */
export function runningText({ front, html }: PageAsRead): string[] {
  const body = textBlocks(html).filter(({ tag }) => !/^h/.test(tag));
  return [...front, ...body.map(({ text }) => text)];
}

function guideWords({ front }: Guide): string[] {
  const claims = front.claims.flatMap((claim) => [
    claim.text,
    ...(claim.nearby ? [claim.nearby] : []),
    claim.who,
    claim.size,
    claim.unknown,
  ]);
  return [
    front.title,
    front.summary,
    front.tiny,
    ...cautionsOf(front),
    ...Object.values(front.around).map(({ words }) => words),
    front.toolIntro,
    ...front.cueExamples,
    ...claims,
  ];
}

function pathWords({ front }: Path): string[] {
  const weeks = front.weeks.flatMap(({ idea, notice, lookBack, help, practices }) => [
    ...[idea, notice, ...lookBack, help],
    ...practices.map(({ why }) => why),
  ]);
  return [front.title, front.summary, ...front.hopes, ...weeks];
}

function pageWords({ front }: Page | Condition): string[] {
  return [front.title, front.summary];
}
