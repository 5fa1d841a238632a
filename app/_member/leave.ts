import { cookieValue, dropCookie, setCookie } from "#app/_process/cookies.ts";
import { forgetAnswers } from "./answers.ts";
import { signOut } from "./auth.ts";
import { forgetGivenBack } from "./given-back.ts";
import { forgetSearch } from "./journal-search.ts";
import { forgetAddress } from "./sent-to.ts";
import { forgetChoice } from "./summary-choice.ts";

const leaving = { name: "tend-leaving", path: "/sign-in/leave" };

/** Where somebody comes out who has left. */
const exits = { "signed-out": "/sign-in/signed-out", deleted: "/sign-in/deleted" } as const;
type Exit = keyof typeof exits;

/**
 * Ends the session, and takes all that is kept in this browser along: the next to use it may be somebody else. What waits
 * for sign-in is sent to the sign-in pages alone, and so has to be taken there, by the address that this gives.
 */
export async function leave(exit: Exit): Promise<string> {
  await signOut();
  await forgetAddress();
  await forgetGivenBack();
  await forgetChoice();
  await forgetSearch();
  await forgetAnswers();
  await setCookie(leaving, exit, 60);
  return leaving.path;
}

/** Where somebody who has just left comes out; undefined for whoever opens the address by itself. */
export async function exitOf(): Promise<string | undefined> {
  const exit = await cookieValue(leaving.name);
  if (exit === undefined) return undefined;
  await dropCookie(leaving);
  return isExit(exit) ? exits[exit] : undefined;
}

function isExit(text: string): text is Exit {
  return Object.hasOwn(exits, text);
}
