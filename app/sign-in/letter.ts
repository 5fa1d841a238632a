import type { Letter } from "#db/outbox.ts";

type Words = Pick<Letter, "subject" | "text" | "html">;

/** The mail with a sign-in link. It holds no picture and nothing that tells us it was read. */
export function signInLetter({ link, minutes }: { link: string; minutes: number }): Words {
  const hello = "Hello,";
  const lead = "Here is your link to sign in to Tend. It opens a page with a button to press.";
  const limits = `The link works once, for ${minutes} minutes.`;
  const notYou =
    "If you did not ask for it, you can ignore this mail. Nobody can sign in without the link, so please don’t pass it on.";
  return {
    subject: "Your link to sign in to Tend",
    text: [hello, lead, link, limits, notYou].join("\n\n"),
    html: page([
      paragraph(hello),
      paragraph(lead),
      `<p><a href="${escapeHtml(link)}">Sign in to Tend</a></p>`,
      paragraph(limits),
      paragraph(notYou),
    ]),
  };
}

function page(parts: string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tend</title></head><body>${parts.join("")}</body></html>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
