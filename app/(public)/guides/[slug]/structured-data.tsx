import type { BreadcrumbList, MedicalWebPage, WithContext } from "schema-dts";
import { citeReference, type Guide } from "#content/index.ts";
import { references } from "#content/references.ts";
import { readSettings } from "#settings.mjs";

/** The guide for machines, in the words of schema.org. It says “reviewed” only where somebody did. */
export function StructuredData({ guide }: { guide: Guide }) {
  return [medicalPage(guide), breadcrumbs(guide)].map((data) => (
    <script
      key={data["@type"]}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own; React would escape its quotes, and "<" is escaped here.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  ));
}

function medicalPage({ slug, front }: Guide): WithContext<MedicalWebPage> {
  const works = [...new Set(front.claims.flatMap((claim) => claim.references))];
  return {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name: front.title,
    description: front.summary,
    url: addressOf(`/guides/${slug}`),
    inLanguage: "en",
    dateModified: front.changed,
    ...(front.reviewedBy && {
      lastReviewed: front.reviewedBy.on,
      reviewedBy: { "@type": "Person", name: front.reviewedBy.name, jobTitle: front.reviewedBy.role },
    }),
    license: "https://creativecommons.org/licenses/by/4.0/",
    audience: { "@type": "PeopleAudience", name: "Adults looking after themselves" },
    citation: works.map((id) => ({
      "@type": "ScholarlyArticle",
      name: references.get(id)?.title ?? id,
      url: citeReference(id).url,
      sameAs: citeReference(id).url,
    })),
  };
}

function breadcrumbs({ slug, front }: Guide): WithContext<BreadcrumbList> {
  const path = [
    { name: "Tend", address: "/" },
    { name: "Guides", address: "/guides" },
    { name: front.title, address: `/guides/${slug}` },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: path.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: addressOf(address),
    })),
  };
}

function addressOf(path: string): string {
  return new URL(path, readSettings().AUTH_URL).href;
}
