import type { ReactNode } from "react";

/** An e-mail address in a sentence: it stands out, and a long one breaks rather than widening a narrow page. */
export function Address({ children }: { children: ReactNode }) {
  return <strong className="font-sans text-[0.9em] font-semibold">{children}</strong>;
}
