import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { isOnThisMachine } from "#app/source.ts";
import { listLetters } from "#db/outbox.ts";
import { readSettings } from "#settings.mjs";

export const metadata: Metadata = { title: "Sign-in links" };

/** The mails that nobody sends, for whoever runs Tend on their own machine. Anywhere else there is no such page. */
export default async function LinksPage() {
  if (readSettings().SMTP_URL || !isOnThisMachine(await headers())) notFound();
  const letters = await listLetters();
  return (
    <>
      <h1>Sign-in links</h1>
      <p className="lede">
        No mail server is set, so mails wait here, the newest first. Only this machine can see this page.
      </p>
      {letters.length === 0 && (
        <p>
          No links yet. <a href="/sign-in">Ask for one</a>.
        </p>
      )}
      <ol className="grid gap-6">
        {letters.map((letter) => (
          <li key={letter.id} className="border-t border-line pt-4">
            <p className="text-small text-quiet wrap-anywhere">To {letter.recipient}</p>
            <p>
              <a href={/https?:\S+/.exec(letter.text)?.[0]}>{letter.subject}</a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
