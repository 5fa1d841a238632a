"use client";

import { type ComponentProps, useEffect } from "react";

type Props = ComponentProps<"section"> & {
  /** "view" loads the page's scripts once this is seen, for tools; "touch" once it is touched, for forms. */
  when: "view" | "touch";
};

/**
 * A section that needs the page's scripts, which published pages load late. What is pressed or filled in earlier
 * is kept by scripts/publish/wake.ts, and done again when this says that the page is awake.
 */
export function Awake({ when, ...section }: Props) {
  useEffect(() => {
    dispatchEvent(new Event("tend:awake"));
  }, []);
  return <section data-wake={when} {...section} />;
}
