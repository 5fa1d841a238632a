import { forgetAnswers } from "./answers.ts";
import { signOut } from "./auth.ts";
import { dropAway, dropDrafts } from "./draft.ts";
import { forgetAddress } from "./sent-to.ts";
import { forgetChoice } from "./summary-choice.ts";

/** Ends the session, and takes all that is sealed in this browser along: the next to use it may be somebody else. */
export async function leave(): Promise<void> {
  await signOut();
  await forgetAddress();
  await dropDrafts();
  await dropAway();
  await forgetChoice();
  await forgetAnswers();
}
