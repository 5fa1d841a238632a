import type { MetadataRoute } from "next";
import { deskFacets, facetsOf } from "#content/browse.ts";
import { areaPages, conditions, guides, pages } from "#content/index.ts";
import { blanks } from "#content/paper/blanks.ts";
import { paths } from "#content/paths/paths.ts";
import { readSettings } from "#settings.mjs";

/** Every public page that search engines may list. e2e compares it with what was published. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { AUTH_URL } = readSettings();
  return [
    { url: `${AUTH_URL}/` },
    { url: `${AUTH_URL}/guides` },
    ...guides.flatMap(({ slug, front }) =>
      ["", "/handout", "/easy-read", "/group"].map((part) => ({
        url: `${AUTH_URL}/guides/${slug}${part}`,
        lastModified: front.changed,
      })),
    ),
    ...facetsOf(guides).map(({ slug }) => ({ url: `${AUTH_URL}/guides/by/${slug}` })),
    ...areaPages.map(({ slug, front }) => ({
      url: `${AUTH_URL}/areas/${slug}`,
      lastModified: front.changed,
    })),
    { url: `${AUTH_URL}/paths` },
    ...paths.map(({ slug, front }) => ({ url: `${AUTH_URL}/paths/${slug}`, lastModified: front.changed })),
    ...deskFacets(guides).map(({ slug }) => ({ url: `${AUTH_URL}/clinicians/by/${slug}` })),
    { url: `${AUTH_URL}/clinicians/suggest` },
    ...blanks.map(({ href }) => ({ url: AUTH_URL + href })),
    ...conditions.map(({ slug, front }) => ({
      url: `${AUTH_URL}/conditions/${slug}`,
      lastModified: front.changed,
    })),
    ...pages.map(({ slug, front }) => ({ url: `${AUTH_URL}/${slug}`, lastModified: front.changed })),
  ];
}
