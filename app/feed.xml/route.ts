import { Feed } from "feed";
import { type GuideFront, guides } from "#content/index.ts";
import { readSettings } from "#settings.mjs";

export const dynamic = "force-static";

/** New and changed guides, the latest first, each with what was changed in it. */
export function GET() {
  const { AUTH_URL } = readSettings();
  const latest = guides.toSorted((a, b) => b.front.changed.localeCompare(a.front.changed));
  const feed = new Feed({
    id: `${AUTH_URL}/`,
    title: "Tend: guides",
    description: "Guides to self-healing techniques that say what the evidence is.",
    link: `${AUTH_URL}/guides`,
    feedLinks: { rss: `${AUTH_URL}/feed.xml` },
    language: "en",
    copyright: "CC BY 4.0",
    updated: midnight(latest[0]?.front.changed),
  });
  for (const { slug, front } of latest) {
    const link = `${AUTH_URL}/guides/${slug}`;
    feed.addItem({
      id: link,
      link,
      title: front.title,
      description: [front.summary, ...changesOn(front)].join(" "),
      date: midnight(front.changed),
    });
  }
  return new Response(feed.rss2(), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}

function changesOn({ changed, changes }: GuideFront): string[] {
  return changes.filter(({ on }) => on === changed).map(({ what }) => what);
}

/** A feed wants an instant where a guide has a day. */
function midnight(day = "2026-01-01"): Date {
  return new Date(`${day}T00:00:00Z`);
}
