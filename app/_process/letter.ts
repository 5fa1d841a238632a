import type { Letter } from "#db/outbox.ts";

export type LetterWords = Pick<Letter, "subject" | "text" | "html">;

/** A paragraph, or a link that stands in one of its own. */
type Part = string | { href: string; label: string };

/** A mail as text and as HTML. It holds no picture and nothing that tells us it was read. */
export function composeLetter(subject: string, parts: Part[]): LetterWords {
  return {
    subject,
    text: parts.map((part) => (typeof part === "string" ? part : part.href)).join("\n\n"),
    html: page(
      parts.map((part) =>
        typeof part === "string"
          ? `<p>${escapeHtml(part)}</p>`
          : `<p><a href="${escapeHtml(part.href)}">${escapeHtml(part.label)}</a></p>`,
      ),
    ),
  };
}

function page(parts: string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tend</title></head><body>${parts.join("")}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
