/**
 * What someone had filled in when it turned out that they must sign in first. It waits in a sealed cookie that
 * only the sign-in pages are sent; the sign-in link keeps a copy, for a mail opened in another browser.
 */
import { cookies } from "next/headers";
import { z } from "zod";
import { type FormValues, textOf } from "#components/form-state.ts";
import { open, seal } from "#db/seal.ts";
import { readSettings } from "#settings.mjs";
import { safePath } from "./safe-path.ts";

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const draftSchema = z.discriminatedUnion("kind", [
  /** A practice to add to the plan as soon as the reader is known. */
  z.object({ kind: z.literal("practice"), values }),
  /** A form to give back, filled in, on the page where it stood. */
  z.object({ kind: z.literal("typed"), path: z.string(), values }),
]);

export type Draft = z.infer<typeof draftSchema>;

const waiting = { name: "tend-draft", path: "/sign-in" };
const returned = "tend-typed";
const aDay = 24 * 60 * 60;
/** Browsers drop a cookie over 4,096 bytes, name and attributes included. */
const roomInCookie = 3800;

/** Keeps the practice that a signed-out reader wants, through sign-in. The id it gets here makes saving happen once. */
export async function keepDraft(practice: FormValues): Promise<void> {
  const draftId = textOf(practice, "draftId") || crypto.randomUUID();
  await setSealed(waiting, { kind: "practice", values: { ...practice, draftId } });
}

/** Keeps what a member typed into the form at `path`; false when it is too long for a cookie. */
export async function keepTyped(path: string, typed: FormValues): Promise<boolean> {
  return setSealed(waiting, { kind: "typed", path, values: typed });
}

/** What waits, if anything. Only the sign-in pages can see it. */
export async function readDraft(): Promise<Draft | undefined> {
  return openDraft((await cookies()).get(waiting.name)?.value);
}

export async function dropDraft(): Promise<void> {
  (await cookies()).delete(waiting);
}

/** Hands what was typed to the page where it was typed, and to no other. */
export async function returnTyped(path: string, typed: FormValues): Promise<void> {
  await setSealed({ name: returned, path: pathOnly(path) }, { kind: "typed", path, values: typed });
}

/**
 * What was typed into the form at `path` when it could not be saved (the session had ended, or the database was
 * away), or undefined. A page gives it to its form as the first values; it is dropped when the form is sent.
 */
export async function takeDraft(path: string): Promise<FormValues | undefined> {
  const draft = openDraft((await cookies()).get(returned)?.value);
  return draft?.kind === "typed" && pathOnly(draft.path) === path ? draft.values : undefined;
}

export async function dropTyped(): Promise<void> {
  const jar = await cookies();
  const draft = openDraft(jar.get(returned)?.value);
  if (draft?.kind === "typed") jar.delete({ name: returned, path: pathOnly(draft.path) });
}

/** Undefined when there is none, or it is not ours. */
function openDraft(sealed: string | undefined): Draft | undefined {
  const text = sealed ? open(sealed, "draft") : undefined;
  return text === undefined ? undefined : draftSchema.safeParse(JSON.parse(text)).data;
}

async function setSealed(cookie: { name: string; path: string }, draft: Draft): Promise<boolean> {
  const sealed = seal(JSON.stringify(draft), "draft");
  if (sealed.length > roomInCookie) return false;
  const secure = readSettings().AUTH_URL.startsWith("https:");
  (await cookies()).set({ ...cookie, value: sealed, httpOnly: true, sameSite: "lax", secure, maxAge: aDay });
  return true;
}

/** Never "/": a cookie with that path would go along to every public page. */
function pathOnly(path: string): string {
  const [page = "/"] = safePath(path)?.split(/[?#]/) ?? [];
  return page === "/" ? waiting.path : page;
}
