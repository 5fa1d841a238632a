/** Which pages Tend has, as it was built: a new one is in the stories that walk through all of them by itself. */
import { readManifest } from "#scripts/serve/manifest.mjs";

const { files, routes } = readManifest(".published");
const rendered = routes.filter(({ kind }) => kind === "rendered").map(({ route }) => route);

/** What is published: the same bytes for everyone. */
export const publicPages = files.filter(({ kind }) => kind === "page").map(({ path }) => path);

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
