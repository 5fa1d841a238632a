/** Which pages Tend has, as it was built: a new one is in the stories that walk through all of them by itself. */
import { isLong } from "#domain/testing/cases.ts";
import { readManifest } from "#server/manifest.mjs";

const { files, routes } = readManifest(".published");
const rendered = routes.filter(({ kind }) => kind === "rendered").map(({ route }) => route);

/** Every page that is published, those beside each guide too; the cards stand in pages of others. */
export const everyPublished = files
  .filter(({ kind, path }) => kind === "page" && !isCard(path))
  .map(({ path }) => path);

/** What is published: the same bytes for everyone. Of what each guide brings besides its page, that of a few. */
export const publicPages = files
  .filter(
    ({ kind, path, route }) =>
      kind === "page" && !isCard(path) && (!isBesideGuide(route) || hasMuchToFit(path)),
  )
  .map(({ path }) => path);

/** The guides there are, by their slugs. */
const publishedGuides = files.flatMap(({ path }) => path.match(/^\/guides\/([^/]+)\/handout$/)?.[1] ?? []);

/** In the drill all guides; otherwise one of each shape: a timer, a table, questions. What is looked at is drawn alike. */
export const someGuides = publishedGuides.filter(
  (slug) => isLong || ["breathing", "sleep-habits", "challenging-thoughts"].includes(slug),
);

const oneList = "/guides/by/mind";
const oneDesk = "/clinicians/by/mind";
const oneArea = "/areas/low-mood";
const oneCondition = "/conditions/panic";

/** In the drill all of them; otherwise one guide of each shape, one area, one condition, and one of the lists by area, time or effort. */
export const somePages = publicPages.filter(
  (path) =>
    isLong ||
    isOf(someGuides, path) ||
    [oneList, oneDesk, oneArea, oneCondition].includes(path) ||
    !/^\/(guides|areas|conditions|clinicians\/by)\/./.test(path),
);

/**
 * In the drill all of them; otherwise every other, for pages that lie beside each other are made of the same parts.
 * @param always those that are never left out
 */
export function halfOf(paths: string[], always: string[] = []): string[] {
  return paths.filter((path, place) => isLong || always.includes(path) || place % 2 === 0);
}

function isOf(guides: string[], path: string): boolean {
  return guides.some((slug) => path === `/guides/${slug}` || path.startsWith(`/guides/${slug}/`));
}

/** Cards for other sites, which have no frame around them, and may stand in one. */
export const cards = files.map(({ path }) => path).filter((path) => isCard(path) && hasMuchToFit(path));

function isCard(path: string): boolean {
  return path.startsWith("/embed/");
}

/** Its handout, its easy read, its group, and where it is shared from: drawn alike for each guide, so that looking at all shows no more. */
function isBesideGuide(route: string): boolean {
  return route.includes("/[slug]/");
}

/** Of the guides with the most to fit in: one has a table and the other questions. */
function hasMuchToFit(path: string): boolean {
  return /\/(sleep-habits|challenging-thoughts)\b/.test(path);
}

/** Rendered for each request, and yet for everyone: with nothing asked, with an answer, and where there is none. */
export const askedPages = [
  ...["/search", "/search?q=panick%20attack", "/search?q=qqxzzv", "/search?effort=low-effort&kind=body"],
  ...["/clinicians/suggest", "/clinicians/suggest?breathing=5m-daily", "/clinicians/suggest?make=link"],
  ...[
    "/clinicians/desk",
    "/clinicians/desk?need=low-mood&from=Northside+Clinic",
    "/clinicians/desk?from=Ward+7",
  ],
  ...["/suggested", "/suggested?breathing=5m-daily&journaling=15m-mon,thu&self-talk=5m-3x&note=hello"],
];

export const signInPages = rendered.filter((route) => route.startsWith("/sign-in"));

/** The questions of the builder, for somebody who has answered them and chosen slow breathing. */
export const builderPages = rendered
  .filter((route) => route.startsWith("/plan/new"))
  .map((route) => route.replace("[guide]", "breathing"));

/** A day of a practice that a member has. */
export type PracticeDay = {
  item: string;
  day: string;
  /** A day on which they checked in with WHO-5; the same, if it does not say. */
  checkIn?: string | undefined;
  /** A path that they walk; one with the id `aWalk`, if it does not say. */
  walk?: string | undefined;
  /** An entry in their journal; one with the id of the practice, if it does not say. */
  entry?: string | undefined;
};

/** The routes that a member sees, those of the builder too. */
export const memberRoutes = rendered.filter(
  (route) => !route.startsWith("/sign-in") && !route.startsWith("/s/") && !askedPages.includes(route),
);

/** What a member sees; pages about a practice or a day of it need one to be about. */
export function memberPages(practice?: PracticeDay): string[] {
  if (practice) return memberRoutes.map((route) => filledIn(route, practice));
  return memberRoutes.filter((route) => !route.includes("["));
}

/** The id of the one path that a member of a story walks. */
export const aWalk = "0b6c1f5e-9f5d-4c1e-8f2b-0a7d3c5e9b11";

/** A page about a practice, for the practice that it is about. */
export function filledIn(
  route: string,
  { item, day, checkIn = day, entry = item, walk = aWalk }: PracticeDay,
): string {
  const path = route
    .replace("[item]", item)
    .replace("[entry]", entry)
    .replace("[walk]", walk)
    .replace("/path/begin/[slug]", "/path/begin/four-weeks-with-worry")
    .replace("[day]", route.startsWith("/check-in") ? checkIn : day)
    .replace(/\[guide\]|\[slug\]/, "breathing")
    .replace("[kind]", "who-5");
  if (path.includes("[")) throw new Error(`e2e/world/pages.ts does not know what to put into ${path}`);
  return path;
}
