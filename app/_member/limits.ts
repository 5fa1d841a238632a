/** Rate limits of sign-in: per IP address, per mailbox, and for the two together. */
import { headers } from "next/headers";
import { clientAddress } from "#app/_process/client-address.ts";
import { type Limit, withinLimit } from "#db/rate-limits.ts";
import { mailboxOf } from "#domain/email.ts";

const quarter = 15 * 60;
const hour = 60 * 60;

const perAddress: Limit = { name: "link-source", points: 60, seconds: hour };
/** What one household asks for one mailbox: whoever uses it up leaves the others of its owner alone. */
const perPair: Limit = { name: "link-pair", points: 5, seconds: quarter };
/** From wherever: more than one address can reach, and no more than a mailbox can bear. */
const perMailbox: Limit = { name: "link-mailbox", points: 30, seconds: hour };
const confirmations: Limit = { name: "confirm-source", points: 200, seconds: hour };

/** What to say when something is one too many, and after how many seconds it may be tried again. */
type TooMany = { message: string; seconds: number };

/** What to say when a link to `email` is one too many; undefined when it may be sent. Each look is counted. */
export async function tooManyLinks(email: string): Promise<TooMany | undefined> {
  const address = clientAddress(await headers());
  const mailbox = mailboxOf(email);
  if (!(await withinLimit(perPair, `${mailbox} ${address}`))) return waitFor("15 minutes", perPair);
  if (!(await withinLimit(perAddress, address))) return waitFor("an hour", perAddress);
  return (await withinLimit(perMailbox, mailbox)) ? undefined : waitFor("an hour", perMailbox);
}

/** What to say when somebody may not try a link now; undefined when they may. */
export async function tooManyTries(): Promise<TooMany | undefined> {
  if (await withinLimit(confirmations, clientAddress(await headers()))) return undefined;
  const message = "That was tried many times in a short time. Please wait an hour, then try again.";
  return { message, seconds: confirmations.seconds };
}

function waitFor(time: string, { seconds }: Limit): TooMany {
  const message = `That is many links in a short time. A link that you have already been sent still works. Otherwise please wait ${time}, then ask again.`;
  return { message, seconds };
}
