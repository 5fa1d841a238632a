import { composeLetter, type LetterWords } from "#app/_process/letter.ts";
import { addressHours, type Side } from "#db/account/address-changes.ts";
import { readSettings } from "#settings.mjs";

/** The mail to one of the two addresses. It names neither: who reads over a shoulder learns no more than that. */
export function addressLetter(side: Side, token: string): LetterWords {
  const link = new URL("/sign-in/new-address", readSettings().AUTH_URL);
  link.searchParams.set("token", token);
  return letters[side](link.href);
}

const limits = `The link works for ${addressHours} hours after it was asked for.`;

const letters: Record<Side, (href: string) => LetterWords> = {
  new: (href) =>
    composeLetter("Your new address for Tend", [
      "Hello,",
      "Somebody asked to sign in to Tend with this address from now on. If that was you, open this page and press the button there.",
      { href, label: "Use this address for Tend" },
      `${limits} We have asked at the address used until now, too. The change is made once both have said yes.`,
      "If it was not you, you can ignore this mail, and nothing happens.",
    ]),
  old: (href) =>
    composeLetter("A change of your address for Tend", [
      "Hello,",
      "Somebody who was signed in to Tend as you asked to change the address that you sign in with. Open this page to say yes or to stop it.",
      { href, label: "Say yes, or stop the change" },
      `${limits} As long as you do not say yes, nothing changes.`,
    ]),
};
