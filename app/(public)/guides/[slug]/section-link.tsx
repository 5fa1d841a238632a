import type { ComponentProps, ReactNode } from "react";

/** The words of a heading as the link to it, so that a part of a guide can be copied or kept from any browser. */
export function SectionLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a className="section-link" href={`#${to}`}>
      {children}
    </a>
  );
}

/** A heading in the guide’s own text, which brings its anchor with it. */
export function SectionHeading({ id = "", children }: ComponentProps<"h2">) {
  return (
    <h2 id={id}>
      <SectionLink to={id}>{children}</SectionLink>
    </h2>
  );
}
