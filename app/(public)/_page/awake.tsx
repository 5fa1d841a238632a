"use client";

import { type ComponentProps, useEffect } from "react";

type Props = ComponentProps<"section"> & {
  /**
   * When the page's scripts are loaded: "view" once this is seen, "scroll" once somebody has come to it, and is not met by it, for
   * tools; "touch" once it is touched, for forms.
   */
  when: "view" | "scroll" | "touch";
};

/**
 * A section that needs the page's scripts, which published pages load late. What is pressed or filled in earlier
 * is kept by server/publish/wake.ts, and done again when this says that the page is awake.
 */
export function Awake({ when, children, ...section }: Props) {
  useEffect(() => {
    dispatchEvent(new Event("tend:awake"));
  }, []);
  return (
    <section data-wake={when} {...section}>
      {children}
      {when !== "touch" && <LoadingNews />}
    </section>
  );
}

/** How the loading goes, where nothing but the scripts makes a section work. A form works without. */
function LoadingNews() {
  return (
    <div className="no-print">
      {/* Filled in by wake.ts, before React takes over. */}
      <p
        className="loading-news hint mt-4 empty:hidden"
        role="status"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, and tells React to leave alone what is in it.
        dangerouslySetInnerHTML={{ __html: "" }}
        suppressHydrationWarning
      />
      <button className="when-scripts-failed button-plain" type="button" data-wake-retry="">
        Try again
      </button>
    </div>
  );
}
