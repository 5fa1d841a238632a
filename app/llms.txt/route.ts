import { areaPages, conditions, guides, pages } from "#content/index.ts";
import { paths } from "#content/paths/paths.ts";
import { readSettings } from "#settings.mjs";

export const dynamic = "force-static";

/** What Tend is and where its words are, for programs that read. The form is that of llmstxt.org. */
export function GET() {
  const { AUTH_URL } = readSettings();
  const lines = [
    "# Tend",
    "",
    "> Guides to self-healing techniques that say what the evidence is and what it is not. They stand beside professional care and do not replace it. Words: CC BY 4.0.",
    "",
    "Someone who may be in danger should be led to an emergency number or a helpline first: " +
      `[Help now](${AUTH_URL}/help-now).`,
    "",
    "## Guides",
    "",
    ...guides.map(({ slug, front }) =>
      entry(front.title, `${AUTH_URL}/guides/${slug}/guide.md`, front.summary),
    ),
    "",
    "## Areas",
    "",
    ...areaPages.map(({ slug, front }) => entry(front.title, `${AUTH_URL}/areas/${slug}`, front.summary)),
    "",
    "## Conditions",
    "",
    ...conditions.map(({ slug, front }) =>
      entry(front.title, `${AUTH_URL}/conditions/${slug}`, front.summary),
    ),
    "",
    "## Paths",
    "",
    ...paths.map(({ slug, front }) => entry(front.title, `${AUTH_URL}/paths/${slug}`, front.summary)),
    "",
    "## Pages",
    "",
    ...pages.map(({ slug, front }) => entry(front.title, `${AUTH_URL}/${slug}`, front.summary)),
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}

function entry(title: string, address: string, summary: string): string {
  return `- [${title}](${address}): ${summary}`;
}
