import type { Metadata } from "next";

/** What every public page tells machines about itself: its one address, and how it looks when it is shared. */
export function pageMetadata(page: { path: string; title?: string; description: string }): Metadata {
  const { path, title, description } = page;
  return {
    ...(title && { title }),
    description,
    alternates: { canonical: path, types: { "application/rss+xml": "/feed.xml" } },
    openGraph: {
      type: "article",
      siteName: "Tend",
      locale: "en",
      url: path,
      title: title ?? "Tend",
      description,
    },
  };
}
