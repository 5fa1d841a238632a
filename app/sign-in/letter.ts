import { composeLetter, type LetterWords } from "#app/_process/letter.ts";

/** The mail with a sign-in link. */
export function signInLetter({ link, minutes }: { link: string; minutes: number }): LetterWords {
  return composeLetter("Your link to sign in to Tend", [
    "Hello,",
    "Here is your link to sign in to Tend. It opens a page with a button to press.",
    { href: link, label: "Sign in to Tend" },
    `The link works once, and for ${minutes} minutes after it was asked for.`,
    "If you did not ask for it, you can ignore this mail. Nobody can sign in without the link, so please don’t pass it on.",
  ]);
}
