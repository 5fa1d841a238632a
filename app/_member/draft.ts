/**
 * What someone had filled in when it could not be saved: they must sign in first, or the database is away. It waits in
 * rows for a day (db/kept.ts), found by tokens in cookies that only the sign-in pages, and later the page itself, are
 * sent. Only while the database is away do sealed cookies hold the words themselves.
 */
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { cache } from "react";
import type { Here } from "#app/_forms/here.ts";
import { safePath } from "#app/_forms/safe-path.ts";
import { clientAddress } from "#app/_process/client-address.ts";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { type MemberId, unlessAway } from "#db/client.ts";
import {
  claimKept,
  dropKept,
  dropOwnKept,
  findKept,
  idOfKept,
  type Kept,
  type KeptRow,
  keep,
  keptSchema,
  listKept,
  type NotKept,
  pseudonymOf,
} from "#db/kept.ts";
import { currentMember, sessionPseudonym } from "./auth.ts";
import { dropSealed, lookAtSealed, type Place, putSealed, putToken, sentCookies } from "./sealed-cookie.ts";

const signIn = "/sign-in";
/** A token each, for the sign-in pages. */
const waiting = "tend-kept-";
/** A token each, for the page on which it was typed. */
const returned = "tend-typed-";
/** Words in a sealed cookie: practices for the sign-in pages, and forms for their own page. */
const sealedPractice = "tend-draft-";
const sealedForm = "tend-away-";
/** In all. Requests with more than 16 KB of headers are refused, and a page is sent the cookies of those above it too. */
const roomForSealed = 4500;

/** What to say when something is not kept, for want of room. */
export const notKeptWords: Record<NotKept, string> = {
  "too long":
    "This is more than we can keep until you have signed in, so nothing was kept. Please make it shorter, or sign in first and then save it.",
  "too many":
    "There is more waiting from your network than we can keep until you have signed in, so this was not kept. Please copy it, sign in, and put it back in.",
};

/**
 * Keeps the practices that a signed-out reader wants, through sign-in, beside those that wait already. The id that each
 * has, or gets here, makes saving happen once.
 * @returns why they were not all kept, if so
 */
export async function keepPractices(practices: FormValues[]): Promise<NotKept | undefined> {
  for (const practice of practices) {
    const draftId = textOf(practice, "draftId") || crypto.randomUUID();
    const thing: Kept = { kind: "practice", values: { ...practice, draftId } };
    const name = sealedPractice + shortHash(textOf(practice, "guide"));
    const problem = await keepWaiting(thing, { name, path: signIn });
    if (problem) return problem;
  }
  return undefined;
}

/** Keeps what was typed into a form until its sender has signed in. */
export async function keepTyped(here: Here, typed: FormValues): Promise<NotKept | undefined> {
  return keepWaiting(asKept(here, typed), awayPlace(here));
}

/** While the database is away the page itself holds it, for whoever it was drawn for. */
export async function keepForRetry(here: Here, typed: FormValues): Promise<NotKept | undefined> {
  return keepSealed(awayPlace(here), asKept(here, typed, await sessionPseudonym()));
}

async function keepWaiting(thing: Kept, whileAway: Place): Promise<NotKept | undefined> {
  return unlessAway(
    async () => {
      const kept = await keep(thing, clientAddress(await headers()));
      if (typeof kept === "string") return kept;
      await putToken({ name: waiting + idOfKept(kept.token), path: signIn }, kept.token);
      return undefined;
    },
    () => keepSealed(whileAway, thing),
  );
}

async function keepSealed(place: Place, thing: Kept): Promise<NotKept | undefined> {
  const others = (await sentCookies()).filter(
    ({ name }) => (name.startsWith(sealedForm) || name.startsWith(sealedPractice)) && name !== place.name,
  );
  const room = roomForSealed - others.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return (await putSealed([{ place, thing }], "draft", room)) ? undefined : "too long";
}

function asKept({ path, form, rendering, whose, kept }: Here, values: FormValues, pseudonym?: string): Kept {
  return { kind: "typed", path, form, rendering, whose: whose ?? pseudonym, replaces: kept, values };
}

/** The tokens of what waits in this browser. Only the sign-in pages can see them. */
export async function waitingTokens(): Promise<string[]> {
  return (await sentCookies()).filter(({ name }) => name.startsWith(waiting)).map(({ value }) => value);
}

/** What waits in sealed cookies, kept while the database was away. */
export async function sealedDrafts(): Promise<Kept[]> {
  const names = (await sentCookies())
    .map(({ name }) => name)
    .filter((name) => name.startsWith(sealedPractice));
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
  await dropKept(tokens);
  await dropWaiting(tokens);
}

/** Takes their cookies from the sign-in pages, and those with sealed practices. */
export async function dropWaiting(tokens: string[]): Promise<void> {
  const sealed = (await sentCookies())
    .map(({ name }) => name)
    .filter((name) => name.startsWith(sealedPractice));
  const names = [...tokens.map((token) => waiting + idOfKept(token)), ...sealed];
  await dropSealed(names.map((name) => ({ name, path: signIn })));
}

/**
 * Makes forms the member's own, and hands each to the page where it was typed. Sent twice from one rendering of the page,
 * the later words stand; what was typed over is dropped. Forms of another member stay where they are.
 * @returns the tokens that are dealt with, and the page of the form that was typed last
 */
export async function returnForms(
  rows: KeptRow[],
  memberId: MemberId,
): Promise<{ tokens: string[]; path: string | undefined }> {
  const mine = rows.flatMap(({ thing, ...row }) =>
    thing.kind === "typed" && (thing.whose === undefined || thing.whose === pseudonymOf(memberId))
      ? [{ ...row, thing }]
      : [],
  );
  const latest = new Map(
    mine.map((row) => {
      const { path, form, rendering, values } = row.thing;
      // Pressed twice on a page that does not name its rendering, it says the same twice.
      return [JSON.stringify([pathOnly(path), form, rendering ?? values]), row];
    }),
  );
  const chosen = [...latest.values()];
  await claimKept(
    memberId,
    chosen.map(({ token }) => token),
  );
  await dropKept(mine.filter((row) => !chosen.includes(row)).map(({ token }) => token));
  await dropOwnKept(
    memberId,
    chosen.flatMap(({ thing }) => thing.replaces ?? []),
  );
  for (const { id, token, thing } of chosen)
    await putToken({ name: returned + id, path: pathOnly(thing.path) }, token);
  return { tokens: mine.map(({ token }) => token), path: chosen.at(-1)?.thing.path };
}

/** What was typed into one form of a page and could not be saved, by the name of the form. */
export type Typed = (form: string) => FormValues | undefined;

/**
 * What comes back to the page at `path`, to be the first values of its forms. Of several for one form the latest comes
 * first; saving it drops it, and the next comes. What did not say which form it was goes to any that asks.
 */
export async function typedAt(path: string): Promise<Typed> {
  const found = await returnedTo(path);
  return (form) => found.find(({ thing }) => thing.form === form || thing.form === "")?.thing.values;
}

/** The ids of what comes back, by the name of the form: sent along with the form, it says what to drop. */
export async function idsAt(path: string): Promise<Record<string, string>> {
  return Object.fromEntries((await returnedTo(path)).toReversed().map(({ id, thing }) => [thing.form, id]));
}

type Returned = { id: string; thing: Extract<Kept, { kind: "typed" }> };

const returnedTo = cache(async (path: string): Promise<Returned[]> => {
  const sent = await sentCookies();
  const tokens = sent.filter(({ name }) => name.startsWith(returned)).map(({ value }) => value);
  const sealed = sent.map(({ name }) => name).filter((name) => name.startsWith(sealedForm));
  if (tokens.length + sealed.length === 0) return [];
  const member = await currentMember();
  const rows = member ? await listKept(member.id, tokens) : [];
  // Several people may use this browser, one after the other.
  const pseudonyms = [member ? pseudonymOf(member.id) : undefined, await sessionPseudonym()].filter(Boolean);
  const away = await Promise.all(
    sealed.map(async (name) => ({ id: name, thing: await lookAtSealed(name, "draft", keptSchema) })),
  );
  const mine = away.filter(({ thing }) => thing?.kind === "typed" && pseudonyms.includes(thing.whose));
  return [...mine, ...rows].flatMap(({ id, thing }) =>
    thing?.kind === "typed" && pathOnly(thing.path) === path ? [{ id, thing }] : [],
  );
});

/** What was given back into a form is dropped once the form is saved. */
export async function dropTyped({ path, kept }: Here, memberId: MemberId): Promise<void> {
  // No cookie is touched where there is none: Next would draw the page anew.
  if (!kept) return;
  const isSealed = kept.startsWith(sealedForm);
  if (!isSealed) await dropOwnKept(memberId, [kept]);
  await dropSealed([{ name: isSealed ? kept : returned + kept, path: pathOnly(path) }]);
}

/** Drops the sealed forms that this page is sent. Tokens may stay: they find nothing for anybody but their member. */
export async function dropAway(): Promise<void> {
  const names = (await sentCookies()).map(({ name }) => name).filter((name) => name.startsWith(sealedForm));
  for (const name of names) {
    const thing = await lookAtSealed(name, "draft", keptSchema);
    if (thing?.kind === "typed") await dropSealed([{ name, path: pathOnly(thing.path) }]);
  }
}

/** A page is sent the cookies of those above it too, so each form has a name of its own. */
function awayPlace({ path, form }: Here): Place {
  const page = pathOnly(path);
  return { name: sealedForm + shortHash(`${page} ${form}`), path: page };
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Never "/": a cookie with that path would go along to every public page. */
function pathOnly(path: string): string {
  const [page = "/"] = safePath(path)?.split(/[?#]/) ?? [];
  return page === "/" ? signIn : page;
}
