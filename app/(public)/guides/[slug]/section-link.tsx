import type { ReactNode } from "react";

/** The words of a heading as the link to it, so that a part of a guide can be copied or kept from any browser. */
export function SectionLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a className="section-link" href={`#${to}`}>
      {children}
    </a>
  );
}
