/** Which pages Tend has, as it was built: a new one is in the stories that walk through all of them by itself. */
import { readManifest } from "#scripts/serve/manifest.mjs";

const { files, routes } = readManifest(".published");
const rendered = routes.filter(({ kind }) => kind === "rendered").map(({ route }) => route);

/** What is published: the same bytes for everyone. Of what each guide brings besides its page, that of a few. */
export const publicPages = files
  .filter(({ kind, route, path }) => kind === "page" && (!isBesideGuide(route) || hasMuchToShow(path)))
  .map(({ path }) => path);

/** Its handout, where it is shared from, and its card: drawn alike for each guide, so that looking at all shows no more. */
function isBesideGuide(route: string): boolean {
  return /\[slug\]\/|^\/embed/.test(route);
}

/** A handout with a table, with questions, and with the most to fit in. */
function hasMuchToShow(path: string): boolean {
  return /\/(sleep-habits|challenging-thoughts)\b/.test(path);
}

/** Rendered for each request, and yet for everyone: with nothing asked, something found, and nothing found. */
export const searchPages = ["/search", "/search?q=panick%20attack", "/search?q=qqxzzv"];

export const signInPages = rendered.filter((route) => route.startsWith("/sign-in"));

/** A day of a practice that a member has. */
export type PracticeDay = { item: string; day: string };

/** What a member sees; pages about a practice or a day of it need one to be about. */
export function memberPages(practice?: PracticeDay): string[] {
  const paths = rendered
    .filter((route) => !route.startsWith("/sign-in") && !searchPages.includes(route))
    .map((route) => (practice ? filledIn(route, practice) : route));
  return practice ? paths : paths.filter((path) => !path.includes("["));
}

function filledIn(route: string, { item, day }: PracticeDay): string {
  const path = route.replace("[item]", item).replace("[day]", day);
  if (path.includes("[")) throw new Error(`e2e/pages.ts does not know what to put into ${path}`);
  return path;
}
