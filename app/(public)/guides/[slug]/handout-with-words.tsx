"use client";

import { useLending } from "#content/paper/paper-words.ts";

/**
 * The way from the tool to paper. In a tab of its own, so that what was written stays here too; the new tab may
 * ask this one for the words, and for nothing else: that is why the tab has a name, and not “_blank”.
 */
export function HandoutWithWords({ slug }: { slug: string }) {
  useLending("#try");
  return (
    <p className="needs-script no-print mt-4">
      <a
        className="inline-flex min-h-11 items-center"
        href={`/guides/${slug}/handout`}
        target="handout"
        data-handout-of-tool=""
      >
        Handout with what stands here (opens a new tab)
      </a>
    </p>
  );
}
