import type { ComponentProps, ReactNode } from "react";
import { guideSections } from "./guide-sections.ts";

/** The words of a heading as the link to it, so that a part of a guide can be copied or kept from any browser. */
export function SectionLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a className="section-link" href={`#${to}`}>
      {children}
    </a>
  );
}

/** The way to pass a part of a guide on. It stands beside the part's heading. */
export function SectionShare({ slug, of }: { slug: string; of: string }) {
  const section = guideSections.find(({ id }) => id === of);
  if (!section) return null;
  return (
    <p className="section-share no-print">
      <a href={`/guides/${slug}/share#${of}`}>
        Share<span className="visually-hidden"> “{section.label}”</span>
      </a>
    </p>
  );
}

/** A heading in the guide’s own text, which brings its anchor with it. */
export function SectionHeading({ slug, id = "", children }: ComponentProps<"h2"> & { slug: string }) {
  return (
    <>
      <h2 id={id}>
        <SectionLink to={id}>{children}</SectionLink>
      </h2>
      <SectionShare slug={slug} of={id} />
    </>
  );
}
