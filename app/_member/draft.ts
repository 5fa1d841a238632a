/**
 * What someone had filled in when it could not be saved, on its way through sign-in. It waits in rows for a day
 * (db/kept.ts), found by tokens in cookies that only the sign-in pages are sent. Only while the database is away do
 * sealed cookies hold the words themselves.
 */
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import type { Here } from "#app/_forms/here.ts";
import { clientAddress } from "#app/_process/client-address.ts";
import { sentCookies } from "#app/_process/cookies.ts";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { noCookiesHeader } from "#components/form/no-cookies.ts";
import { unlessAway } from "#db/client.ts";
import {
  dropKept,
  findKept,
  idOfKept,
  type Kept,
  type KeptRow,
  keep,
  keptSchema,
  type NotKept,
} from "#db/kept.ts";
import { asKept, keepSealedForm, roomLeft } from "./given-back.ts";
import { dropSealed, lookAtSealed, putSealed, putToken } from "./sealed-cookie.ts";

const signIn = "/sign-in";
/** Cookies that hold a token each, by which a row is found. */
const waiting = "tend-kept-";
/** Cookies that hold the thing itself, sealed, for while the database is away: a practice, an entry or a path each. */
const sealedWaiting = "tend-away-waiting-";

/** What to say when something is not kept, for want of room. */
export const notKeptWords: Record<NotKept, string> = {
  "too long":
    "This is more than we can keep until you have signed in, so nothing was kept. Please make it shorter, or sign in first and then save it.",
  "too many":
    "There is more waiting from your network than we can keep until you have signed in, so this was not kept. Please copy it, sign in, and put it back in.",
  "no cookies":
    "Your browser keeps no cookies from this site, and signing in needs one, so this was not kept. What you typed is still here. Allow cookies for this site, and try again.",
};

/**
 * Keeps the practices that a signed-out reader wants, through sign-in, beside those that wait already. The id that each
 * has, or gets here, makes saving happen once.
 * @returns why they were not all kept, if so
 */
export async function keepPractices(practices: FormValues[]): Promise<NotKept | undefined> {
  for (const practice of practices) {
    const draftId = textOf(practice, "draftId") || crypto.randomUUID();
    const problem = await keepWaiting({ kind: "practice", values: { ...practice, draftId } });
    if (problem) return problem;
  }
  return undefined;
}

/** Keeps what a signed-out reader wrote with a guide's tool, through sign-in. */
export async function keepWrittenWithTool(values: FormValues): Promise<NotKept | undefined> {
  return keepWaiting({ kind: "entry", values });
}

/** Keeps the path that a signed-out reader begins, through sign-in. */
export async function keepPathAsked(values: FormValues): Promise<NotKept | undefined> {
  return keepWaiting({ kind: "path", values });
}

/** Keeps what was typed into a form until its sender has signed in. */
export async function keepTyped(here: Here, typed: FormValues): Promise<NotKept | undefined> {
  const thing = asKept(here, typed);
  return keepWaiting(thing, () => keepSealedForm(here, thing));
}

/** Lets go on waiting what sealed cookies held: in rows, now that the database is there, and where there is no room, as it was. */
export async function keepOnWaiting(things: Kept[]): Promise<void> {
  for (const thing of things) if (await keepWaiting(thing)) await keepSealed(thing);
}

/** One for each thing that it is about. */
async function keepSealed(thing: Kept): Promise<NotKept | undefined> {
  const name = createHash("sha256").update(aboutOf(thing)).digest("hex");
  const place = { name: sealedWaiting + name.slice(0, 8), path: signIn };
  return (await putSealed([{ place, thing }], "draft", await roomLeft(place.name))) ? undefined : "too long";
}

function aboutOf({ kind, values }: Kept): string {
  if (kind === "practice") return textOf(values, "guide");
  return kind === "entry" ? textOf(values, "entryKind") : kind;
}

/** Whether the browser that asks has said that it keeps none. It can say so only where a script runs. */
export async function keepsNoCookies(): Promise<boolean> {
  return (await headers()).has(noCookiesHeader);
}

async function keepWaiting(thing: Kept, whileAway = () => keepSealed(thing)): Promise<NotKept | undefined> {
  if (await keepsNoCookies()) return "no cookies";
  return unlessAway(async () => {
    const kept = await keep(thing, clientAddress(await headers()));
    if (typeof kept === "string") return kept;
    await putToken({ name: waiting + idOfKept(kept.token), path: signIn }, kept.token);
    return undefined;
  }, whileAway);
}

/** Lets this browser find what was kept in another one and goes on waiting. */
export async function keepWaitingHere(rows: KeptRow[]): Promise<void> {
  for (const { id, token } of rows) await putToken({ name: waiting + id, path: signIn }, token);
}

/** The tokens of what waits in this browser. Only the sign-in pages can see them. */
export async function waitingTokens(): Promise<string[]> {
  return (await sentCookies()).filter(({ name }) => name.startsWith(waiting)).map(({ value }) => value);
}

/** What waits in sealed cookies, kept while the database was away. */
export async function sealedDrafts(): Promise<Kept[]> {
  const names = (await sentCookies())
    .map(({ name }) => name)
    .filter((name) => name.startsWith(sealedWaiting));
  const drafts = await Promise.all(names.map((name) => lookAtSealed(name, "draft", keptSchema)));
  return drafts.filter((draft) => draft !== undefined);
}

/** What waits in this browser, in the order in which it was kept. Only the sign-in pages can see it. */
export async function readDrafts(): Promise<Kept[]> {
  const rows = await findKept(await waitingTokens());
  return [...rows.map(({ thing }) => thing), ...(await sealedDrafts())];
}

/** Forgets all that waits in this browser. */
export async function dropDrafts(): Promise<void> {
  const tokens = await waitingTokens();
  await dropWaiting(tokens);
  await dropKept(tokens);
}

/** Takes their cookies from the sign-in pages, and those with sealed practices. */
export async function dropWaiting(tokens: string[]): Promise<void> {
  const sealed = (await sentCookies())
    .map(({ name }) => name)
    .filter((name) => name.startsWith(sealedWaiting));
  const names = [...tokens.map((token) => waiting + idOfKept(token)), ...sealed];
  await dropSealed(names.map((name) => ({ name, path: signIn })));
}
