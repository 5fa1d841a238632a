"use client";

import { type ReactNode, useEffect } from "react";

type Props = {
  /** "view" loads the page's scripts once this is seen, for tools; "touch" once it is touched, for forms. */
  when: "view" | "touch";
  className?: string;
  children: ReactNode;
};

/**
 * Marks what needs the page's scripts, which published pages load late. A button pressed earlier is kept by
 * scripts/publish/wake.ts and pressed again when this says that the page is awake.
 */
export function Awake({ when, className, children }: Props) {
  useEffect(() => {
    dispatchEvent(new Event("tend:awake"));
  }, []);
  return (
    <div data-wake={when} className={className}>
      {children}
    </div>
  );
}
