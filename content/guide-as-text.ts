import { readFileSync } from "node:fs";
import { join } from "node:path";
import { effortInWords, timeInWords } from "./demands.ts";
import { areas, type Claim, citeReference, type Guide } from "./index.ts";
import { cautionsOf, surenessOf, testedIn, whatIsShownFor } from "./shown.ts";

/** A guide as Markdown: what its page says, in the same order, without the tool. Read while pages are built. */
export function guideAsText({ slug, front }: Guide, address: string): string {
  return [
    `# ${front.title}`,
    front.summary,
    `${address}. Last changed ${front.changed}. ${reviewed(front)} Words: CC BY 4.0.`,
    list([
      `Time: ${timeInWords(front)}`,
      `As studied: ${front.studied}`,
      `Effort: ${effortInWords(front)}`,
      `On a bad day: ${front.tiny}`,
      `You need: ${front.needs}`,
    ]),
    "## Be careful",
    list(cautionsOf(front)),
    body(slug),
    "## What the evidence says",
    list(front.areas.map((need) => `${areas[need]}: ${whatIsShownFor(front, need)}`)),
    ...front.claims.map(claimAsText),
    "## If it is more than this",
    "Tend does not replace professional care. If you may be in danger, call your emergency number or a helpline.",
    "",
  ].join("\n\n");
}

/** How long the words take to read, in whole minutes, at 200 words a minute: slow enough for a hard day. */
export function readingMinutes({ slug }: Guide): number {
  return Math.max(1, Math.round(body(slug).split(/\s+/).length / 200));
}

function reviewed({ reviewedBy }: Guide["front"]): string {
  return reviewedBy
    ? `Reviewed by ${reviewedBy.name}, ${reviewedBy.role}, on ${reviewedBy.on}.`
    : "Not yet reviewed by a clinician.";
}

/** The ids of the claims that stand beside a sentence, as <Claim id="…" /> behind it. */
export function claimsInText({ slug }: Pick<Guide, "slug">): string[] {
  return [...source(slug).matchAll(pointer)].map(([, id = ""]) => id);
}

const pointer = / ?<Claim id="([^"]*)" \/>/g;

/** The words below the front matter. MDX that imports nothing is Markdown, once it points to no claim. */
function body(slug: string): string {
  return source(slug)
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(pointer, "")
    .trim();
}

function source(slug: string): string {
  return readFileSync(join(process.cwd(), "content/guides", slug, "guide.mdx"), "utf8");
}

function claimAsText(claim: Claim): string {
  const sources = claim.references.map((id) => {
    const { full, url } = citeReference(id);
    return `Source: ${full} ${url}`;
  });
  return [
    `### ${claim.text}`,
    list([
      `How sure: ${surenessOf(claim)}`,
      `What was tested: ${testedIn(claim)}`,
      `Who was studied: ${claim.who}`,
      `How much: ${claim.size}`,
      `Not known: ${claim.unknown}`,
      ...sources,
    ]),
  ].join("\n\n");
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
