/**
 * What someone had filled in when it turned out that they must sign in first. It waits in sealed cookies that
 * only the sign-in pages are sent; the sign-in link keeps a copy, for a mail opened in another browser.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { type FormValues, textOf } from "#components/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { mostPractices } from "#domain/suggested-plan.ts";
import { currentMember, sessionMark } from "./auth.ts";
import { safePath } from "./safe-path.ts";
import { dropSealed, lookAtSealed, type Place, putSealed, sentNames } from "./sealed-cookie.ts";

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const draftSchema = z.discriminatedUnion("kind", [
  /** A practice to add to the plan as soon as the reader is known. */
  z.object({ kind: z.literal("practice"), values }),
  /**
   * A form to give back, filled in, on the page where it stood. `whose`, once that is known: the id of a member, or the
   * mark of their session.
   */
  z.object({ kind: z.literal("typed"), path: z.string(), values, whose: z.string().optional() }),
]);

export type Draft = z.infer<typeof draftSchema>;

const signIn = "/sign-in";
/** As many as a suggested plan can have, and two chosen before. */
const practicePlaces = Array.from({ length: mostPractices + 2 }, (_, place) => ({
  name: place === 0 ? "tend-draft" : `tend-draft-${place + 1}`,
  path: signIn,
}));
const typedPlace = { name: "tend-draft-typed", path: signIn };
const returned = "tend-typed-";

/** What to say when `keepPractices` or `keepTyped` has no room. */
export const tooMuchToKeep =
  "This is more than we can keep until you have signed in, so nothing was kept. Please make it shorter, or sign in first and then save it.";

/**
 * Keeps the practices that a signed-out reader wants, through sign-in, beside those that wait already. The same guide
 * chosen again takes the place of the earlier choice. The id that each has, or gets here, makes saving happen once.
 * False, and nothing is kept, when they are too long or too many.
 */
export async function keepPractices(practices: FormValues[]): Promise<boolean> {
  const waiting = (await readDrafts()).filter(({ kind }) => kind === "practice");
  const others = waiting.filter((draft) => !practices.some(({ guide }) => guide === draft.values.guide));
  const chosen = practices.map((practice): Draft => {
    const draftId = textOf(practice, "draftId") || crypto.randomUUID();
    return { kind: "practice", values: { ...practice, draftId } };
  });
  const all = [...others, ...chosen].map((thing, number) => ({ thing, place: practicePlaces[number] }));
  const placed = all.flatMap(({ thing, place }) => (place ? { thing, place } : []));
  return placed.length === all.length && putSealed(placed, "draft");
}

/** Keeps what a member typed into the form at `path`; false when it is too long for a cookie. */
export async function keepTyped(path: string, typed: FormValues): Promise<boolean> {
  return putSealed([{ place: typedPlace, thing: { kind: "typed", path, values: typed } }], "draft");
}

/** What waits, in the order in which it was kept. Only the sign-in pages can see it. */
export async function readDrafts(): Promise<Draft[]> {
  const places = [...practicePlaces, typedPlace];
  const drafts = await Promise.all(places.map(({ name }) => lookAtSealed(name, "draft", draftSchema)));
  return drafts.filter((draft) => draft !== undefined);
}

export async function dropDrafts(): Promise<void> {
  await dropSealed([...practicePlaces, typedPlace]);
}

/**
 * Hands what was typed to the page where it was typed, and to no other.
 * @param memberId whose it is; whoever has this session, while that cannot be told
 */
export async function returnTyped(path: string, typed: FormValues, memberId?: MemberId): Promise<void> {
  const thing: Draft = { kind: "typed", path, values: typed, whose: memberId ?? (await sessionMark()) };
  await putSealed([{ place: returnedTo(path), thing }], "draft");
}

/**
 * What was typed into the form at `path` when it could not be saved (the session had ended, or the database was
 * away), or undefined. A page gives it to its form as the first values; it is dropped when the form is sent.
 */
export async function takeDraft(path: string): Promise<FormValues | undefined> {
  const draft = await lookAtSealed(returnedTo(path).name, "draft", draftSchema);
  if (draft?.kind !== "typed" || pathOnly(draft.path) !== path) return undefined;
  // Several people may use this browser, one after the other.
  const asking = [(await currentMember())?.id, await sessionMark()];
  return asking.includes(draft.whose) ? draft.values : undefined;
}

/** Drops what was given back to the page at `path`, or to wherever it was when nobody can tell. */
export async function dropTyped(path: string | undefined): Promise<void> {
  const names = (await sentNames()).filter((name) =>
    path === undefined ? name.startsWith(returned) : name === returnedTo(path).name,
  );
  const drafts = await Promise.all(names.map((name) => lookAtSealed(name, "draft", draftSchema)));
  const places = drafts.flatMap((draft) => (draft?.kind === "typed" ? [returnedTo(draft.path)] : []));
  // No cookie is touched where there is none: Next would draw the page anew.
  if (places.length > 0) await dropSealed(places);
}

/** A page is sent the cookies of those above it too, so each has a name of its own. */
function returnedTo(path: string): Place {
  const page = pathOnly(path);
  return { name: returned + createHash("sha256").update(page).digest("hex").slice(0, 8), path: page };
}

/** Never "/": a cookie with that path would go along to every public page. */
function pathOnly(path: string): string {
  const [page = "/"] = safePath(path)?.split(/[?#]/) ?? [];
  return page === "/" ? signIn : page;
}
