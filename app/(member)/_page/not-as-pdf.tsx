import type { ReactNode } from "react";

/** More letters than this are not named one by one. */
const mostNamed = 12;

/** Said before there is anything to press: a letter that our typeface lacks would be an empty box on paper. `children`: what to do instead. */
export function NotAsPdf({ missing, children }: { missing: string[]; children: ReactNode }) {
  return (
    <p className="hint measure mt-2">
      There is no PDF of this, because our typeface has no <bdi>{missing.slice(0, mostNamed).join(" ")}</bdi>
      {missing.length > mostNamed && " and other letters"}. {children}
    </p>
  );
}

/** Where the page itself can be printed. */
export function PrintInstead({ missing }: { missing: string[] }) {
  return (
    <NotAsPdf missing={missing}>
      Print the page instead: in most browsers one of the printers is “Save as PDF”, and it has them all.
    </NotAsPdf>
  );
}
