import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { isOnThisMachine } from "#app/_process/client-address.ts";
import { findAddressChange } from "#db/account/address-changes.ts";
import { findSignInRequest } from "#db/account/sign-in-requests.ts";
import { listLetters, type WaitingLetter } from "#db/outbox.ts";
import { readSettings } from "#settings.mjs";

export const metadata: Metadata = { title: "Sign-in links" };

/** The mails that nobody sends, for whoever runs Tend on their own machine. Anywhere else there is no such page. */
export default async function LinksPage() {
  if (readSettings().SMTP_URL || !isOnThisMachine(await headers())) notFound();
  const letters = await unused(await listLetters());
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
            <p className="text-small text-quiet">To {letter.recipient}</p>
            <p>
              <a href={linkIn(letter)}>{letter.subject}</a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Letters without those whose link was used: it would only lead to a page that says so. */
async function unused(letters: WaitingLetter[]): Promise<WaitingLetter[]> {
  const isOfUse = await Promise.all(
    letters.map(async (letter) => {
      const token = tokenIn(letter);
      return (await findSignInRequest(token)) ?? (await findAddressChange(token));
    }),
  );
  return letters.filter((_, place) => isOfUse[place]);
}

function tokenIn(letter: WaitingLetter): string {
  return new URL(linkIn(letter) ?? "").searchParams.get("token") ?? "";
}

function linkIn({ text }: WaitingLetter): string | undefined {
  return /https?:\S+/.exec(text)?.[0];
}
