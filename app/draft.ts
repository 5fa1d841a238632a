/**
 * What someone had filled in when it turned out that they must sign in first. It waits in sealed cookies that
 * only the sign-in pages are sent; the sign-in link keeps a copy, for a mail opened in another browser.
 */
import { z } from "zod";
import { type FormValues, textOf } from "#components/form-state.ts";
import { mostPractices } from "#domain/suggested-plan.ts";
import { safePath } from "./safe-path.ts";
import { dropSealed, lookAtSealed, putSealed } from "./sealed-cookie.ts";

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const draftSchema = z.discriminatedUnion("kind", [
  /** A practice to add to the plan as soon as the reader is known. */
  z.object({ kind: z.literal("practice"), values }),
  /** A form to give back, filled in, on the page where it stood. */
  z.object({ kind: z.literal("typed"), path: z.string(), values }),
]);

export type Draft = z.infer<typeof draftSchema>;

const signIn = "/sign-in";
/** As many as a suggested plan can have, and two chosen before. */
const practicePlaces = Array.from({ length: mostPractices + 2 }, (_, place) => ({
  name: place === 0 ? "tend-draft" : `tend-draft-${place + 1}`,
  path: signIn,
}));
const typedPlace = { name: "tend-draft-typed", path: signIn };
const returned = "tend-typed";

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

/** Hands what was typed to the page where it was typed, and to no other. */
export async function returnTyped(path: string, typed: FormValues): Promise<void> {
  const place = { name: returned, path: pathOnly(path) };
  await putSealed([{ place, thing: { kind: "typed", path, values: typed } }], "draft");
}

/**
 * What was typed into the form at `path` when it could not be saved (the session had ended, or the database was
 * away), or undefined. A page gives it to its form as the first values; it is dropped when the form is sent.
 */
export async function takeDraft(path: string): Promise<FormValues | undefined> {
  const draft = await lookAtSealed(returned, "draft", draftSchema);
  return draft?.kind === "typed" && pathOnly(draft.path) === path ? draft.values : undefined;
}

export async function dropTyped(): Promise<void> {
  const draft = await lookAtSealed(returned, "draft", draftSchema);
  if (draft?.kind === "typed") await dropSealed([{ name: returned, path: pathOnly(draft.path) }]);
}

/** Never "/": a cookie with that path would go along to every public page. */
function pathOnly(path: string): string {
  const [page = "/"] = safePath(path)?.split(/[?#]/) ?? [];
  return page === "/" ? signIn : page;
}
