import { composeLetter, type LetterWords } from "#app/_process/letter.ts";
import { readSettings } from "#settings.mjs";

/** The mail about a browser of a kind that has not signed in before. It holds no link that signs anybody in or out. */
export function newDeviceLetter(device: string): LetterWords {
  return composeLetter("A new browser has signed in to Tend", [
    "Hello,",
    `Somebody has just signed in to Tend as you, with a browser that was not used for it before: ${device}.`,
    "If that was you, there is nothing to do.",
    "If it was not, sign that browser out. All browsers that are signed in are on this page:",
    { href: new URL("/settings/sign-in", readSettings().AUTH_URL).href, label: "Where you are signed in" },
    "Then look at who else can read your mail, for a link to sign in comes by mail.",
  ]);
}
