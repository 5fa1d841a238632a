/**
 * Forms that could not be saved, given back to the page on which they were filled in. Once their sender has signed in
 * they are the member's own rows (db/kept.ts), and a cookie says no more than that there are some. While the database is
 * away, sealed cookies hold the words. All of these cookies have names and paths that are known beforehand, so that
 * whoever signs out takes them along from every page.
 */
import { headers } from "next/headers";
import { cache } from "react";
import type { Here } from "#app/_forms/here.ts";
import { safePath } from "#app/_forms/safe-path.ts";
import { clientAddress } from "#app/_process/client-address.ts";
import { sentCookies } from "#app/_process/cookies.ts";
import type { FormValues } from "#components/form/form-state.ts";
import type { MemberId } from "#db/client.ts";
import {
  claimKept,
  dropKept,
  dropOwnKept,
  type KeptRow,
  keep,
  keptSchema,
  listOwnKept,
  type NotKept,
  pseudonymOf,
  type TypedForm,
} from "#db/kept.ts";
import { currentMember, sessionPseudonym } from "./auth.ts";
import { dropSealed, lookAtSealed, type Place, putMark, putSealed } from "./sealed-cookie.ts";

/** Where there are forms for members. Never "/": a cookie with that path would go along to every public page. */
const areas = [
  ...["/today", "/plan", "/review", "/settings", "/summary", "/check-in", "/journal", "/care-plan", "/path"],
  "/sign-in",
];

/** Each says that there are rows. The area is in the name too: Next sets one cookie of a name, whatever its path. */
const hints: Place[] = areas.map((path) => ({ name: `tend-typed-${path.slice(1)}`, path }));

/** Each holds a form. */
function slotsOf(area: string): Place[] {
  return [1, 2, 3].map((number) => ({ name: `tend-away-${area.slice(1)}-${number}`, path: area }));
}

/** In all. Requests with more than 16 KB of headers are refused, and a page is sent the cookies of its area too. */
const roomForSealed = 4500;

/** A form as it is kept. `pseudonym` tells for whom, where the form itself does not say. */
export function asKept(
  { path, form, rendering, whose, kept }: Here,
  values: FormValues,
  pseudonym?: string,
): TypedForm {
  return { kind: "typed", path, form, rendering, whose: whose ?? pseudonym, replaces: kept, values };
}

/** While the database is away the page itself holds it, for whoever it was drawn for. */
export async function keepForRetry(here: Here, typed: FormValues): Promise<NotKept | undefined> {
  return keepSealedForm(here, asKept(here, typed, await sessionPseudonym()));
}

/** Puts a form into a sealed cookie: in place of what was sent from the same form before, else where there is room. */
export async function keepSealedForm(here: Here, thing: TypedForm): Promise<NotKept | undefined> {
  const taken = await sealedForms();
  const same = taken.find(
    ({ thing: other }) => other.form === thing.form && pathOnly(other.path) === pathOnly(thing.path),
  );
  const slots = slotsOf(areaOf(here.path));
  const place = slots.find(({ name }) => (same ? name === same.id : !taken.some(({ id }) => id === name)));
  if (!place) return "too long";
  return (await putSealed([{ place, thing }], "draft", await roomLeft(place.name))) ? undefined : "too long";
}

/** How many letters more may be sealed into the cookie of that name, beside the others. */
export async function roomLeft(besides: string): Promise<number> {
  const others = (await sentCookies()).filter(
    ({ name }) => name.startsWith("tend-away-") && name !== besides,
  );
  return roomForSealed - others.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
}

/**
 * Hands values that a member typed on another page to a form where they are asked about it, and says there that they wait.
 * @returns why they were not kept, if so
 */
export async function giveBack(
  here: Here,
  values: FormValues,
  memberId: MemberId,
): Promise<NotKept | undefined> {
  const kept = await keep(asKept(here, values), clientAddress(await headers()), { memberId });
  if (typeof kept === "string") return kept;
  await putMark(hints);
  return undefined;
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
      // A page that does not name its rendering may have been sent twice by a double press: the same values are one.
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
  // What came back on an earlier day, or before signing out, is found again too.
  if ((await listOwnKept(memberId)).length > 0) await putMark(hints);
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

/** The other pages on which something waits that could not be saved, each once. */
export async function waitsElsewhere(path: string): Promise<string[]> {
  const paths = (await returned()).map(({ thing }) => pathOnly(thing.path));
  return [...new Set(paths)].filter((other) => other !== path);
}

type Returned = { id: string; thing: TypedForm };

async function returnedTo(path: string): Promise<Returned[]> {
  return (await returned()).filter(({ thing }) => pathOnly(thing.path) === path);
}

const returned = cache(async (): Promise<Returned[]> => {
  const isHinted = (await sentCookies()).some((sent) => hints.some(({ name }) => name === sent.name));
  const sealed = await sealedForms();
  if (!isHinted && sealed.length === 0) return [];
  const member = await currentMember();
  const rows = member && isHinted ? await listOwnKept(member.id) : [];
  // Several people may use this browser, one after the other.
  const pseudonyms = [member ? pseudonymOf(member.id) : undefined, await sessionPseudonym()].filter(Boolean);
  return [...sealed.filter(({ thing }) => pseudonyms.includes(thing.whose)), ...rows];
});

async function sealedForms(): Promise<Returned[]> {
  const names = (await sentCookies()).map(({ name }) => name).filter((name) => name.startsWith("tend-away-"));
  const things = await Promise.all(
    names.map(async (id) => ({ id, thing: await lookAtSealed(id, "draft", keptSchema) })),
  );
  return things.flatMap(({ id, thing }) => (thing?.kind === "typed" ? [{ id, thing }] : []));
}

/** What was given back into a form is dropped once the form is saved. */
export async function dropTyped({ path, kept }: Here, memberId: MemberId): Promise<void> {
  // Setting or deleting a cookie makes Next render the page anew, so none is touched without need.
  if (!kept) return;
  const slot = slotsOf(areaOf(path)).find(({ name }) => name === kept);
  if (slot) return dropSealed([slot]);
  await dropOwnKept(memberId, [kept]);
  if ((await listOwnKept(memberId)).length === 0) await dropSealed(hints);
}

/** Takes all of it out of this browser. The member's own rows stay for their day, and are found after signing in. */
export async function forgetGivenBack(): Promise<void> {
  await dropSealed([...hints, ...areas.flatMap(slotsOf)]);
}

function areaOf(path: string): string {
  const page = pathOnly(path);
  return areas.find((area) => page === area || page.startsWith(`${area}/`)) ?? "/sign-in";
}

function pathOnly(path: string): string {
  const [page = "/"] = safePath(path)?.split(/[?#]/) ?? [];
  return page;
}
