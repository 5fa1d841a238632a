/**
 * The only way to write. A form's server action is made here, so that each checks where the form came from, who
 * sent it and what it says, and gives back what was typed whenever it could not be saved.
 */

import { isRedirectError } from "next/dist/client/components/redirect-error";
import { headers } from "next/headers";
import { forbidden, redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { currentSession, isFresh, type Member } from "#app/_member/auth.ts";
import { keepTyped, notKeptWords } from "#app/_member/draft.ts";
import { dropTyped, keepForRetry } from "#app/_member/given-back.ts";
import { logFailure } from "#app/_process/log.ts";
import { type FormAction, type FormState, type FormValues, freshForm } from "#components/form/form-state.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { keptAgainAfter, type NotKept } from "#db/kept.ts";
import { noRoomFor } from "#db/room.ts";
import { findTooOften, findUndrawn, findWrong } from "#server/away.mjs";
import { isOwnForm, readSettings } from "#settings.mjs";
import { errorsOf, pick } from "./form-fields.ts";
import { type Here, hereOf } from "./here.ts";
import { noRoomWords } from "./no-room.ts";

/** What an action answers: nothing when all is saved, a state otherwise. `redirect()` passes through. */
type Answer = Promise<FormState | undefined> | Promise<void>;

type Sent<Schema extends z.ZodType> = {
  values: z.output<Schema>;
  /** The fields as they came, for `invalid`. */
  typed: FormValues;
};

/**
 * A server action for members: `export const saveThing = memberAction(schema, async ({ member, values }) => …)` in a
 * file that begins with "use server". Someone signed out is led through sign-in and finds the form filled in.
 */
export function memberAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (sent: Sent<Schema> & { member: Member }) => Answer,
): FormAction {
  return actionOf(schema, run, { isFreshNeeded: false });
}

/**
 * The same for what a stranger at an open browser must not be able to do: when its sender signed in more than a few
 * minutes ago, they are led through signing in once more, and find the form filled in.
 */
export function freshAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (sent: Sent<Schema> & { member: Member }) => Answer,
): FormAction {
  return actionOf(schema, run, { isFreshNeeded: true });
}

function actionOf<Schema extends z.ZodType>(
  schema: Schema,
  run: (sent: Sent<Schema> & { member: Member }) => Answer,
  { isFreshNeeded }: { isFreshNeeded: boolean },
): FormAction {
  return async (_state, form) =>
    guarded(schema, form, async (typed) => {
      const here = await hereOf(form);
      try {
        const session = await currentSession();
        if (!session) return await signInFirst(here, typed, "/sign-in");
        const { member } = session;
        const mayRun = !isFreshNeeded || isFresh(session);
        return await droppingTyped(here, member, () =>
          parsed(schema, typed, (values) =>
            mayRun ? run({ member, values, typed }) : signInFirst(here, typed, "/sign-in/again"),
          ),
        );
      } catch (error) {
        if (isDatabaseUnavailable(error)) await keepUntilBack(here, typed);
        throw error;
      }
    });
}

/** A server action for everybody. It does not ask who sent the form. */
export function publicAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (sent: Sent<Schema>) => Answer,
): FormAction {
  return async (_state, form) =>
    guarded(schema, form, (typed) => parsed(schema, typed, (values) => run({ values, typed })));
}

/** Whether the page that sent the form stays as it is meanwhile; otherwise the browser goes where the answer leads. */
export async function isSentByScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/** The answer when something typed cannot be used: by field, what to do about it. */
export function invalid(typed: FormValues, errors: Record<string, string>): FormState {
  return { status: "invalid", errors, values: typed };
}

/** The answer when nothing is wrong with the form but it cannot be done now. */
export function notNow(typed: FormValues, message: string): FormState {
  return { status: "unavailable", message, errors: {}, values: typed };
}

/**
 * The answer when a form comes more often than it may: a 429, and the words to say.
 * @param seconds after which it may be sent again
 * @param field the one to say it beside, if any
 */
export function tooOften(typed: FormValues, message: string, seconds: number, field?: string): FormState {
  findTooOften(seconds);
  return field ? invalid(typed, { [field]: message }) : notNow(typed, message);
}

/** The answer when what was typed could not be kept until its sender has signed in. */
export function notKept(typed: FormValues, problem: NotKept, before = ""): FormState {
  const message = before + notKeptWords[problem];
  return problem === "too many" ? tooOften(typed, message, keptAgainAfter) : notNow(typed, message);
}

/** The answer when all is saved and the page stays, with a word about it where the page does not show it by itself. */
export function saved(message?: string): FormState {
  return { ...freshForm, status: "saved", ...(message && { message }) };
}

async function guarded(
  schema: z.ZodType,
  form: FormData,
  act: (typed: FormValues) => Promise<FormState>,
): Promise<FormState> {
  await refuseForeign();
  const typed = pick(schema, form);
  try {
    return told(await act(typed));
  } catch (error) {
    // Next carries redirects and the 403 and 404 pages as errors; they are not ours to handle.
    unstable_rethrow(error);
    if (isDatabaseUnavailable(error)) {
      findUndrawn();
      return told(notNow(typed, unreachable));
    }
    const full = noRoomFor(error);
    if (full) return told(notNow(typed, noRoomWords[full]));
    logFailure("action failed", error);
    return told(notNow(typed, broken));
  }
}

/** Lets the title of a page that is drawn with this answer know of it. */
function told(answer: FormState): FormState {
  if (answer.status === "invalid" || answer.status === "unavailable") findWrong();
  return answer;
}

/**
 * Against CSRF. Next answers 500 to a form from elsewhere and lets one without an Origin through, so we look ourselves.
 */
async function refuseForeign(): Promise<void> {
  if (!isOwnForm(readSettings(), Object.fromEntries(await headers()))) forbidden();
}

/**
 * While the database is away the page cannot be drawn, and so without a script the form is not there to hold what
 * was typed. It comes back filled in with the page.
 */
async function keepUntilBack(here: Here, typed: FormValues): Promise<void> {
  // Where a script sent it, the page stays as it is, and a cookie would only make Next draw it anew.
  if (await isSentByScript()) return;
  const problem = await keepForRetry(here, typed);
  if (problem) redirect("/sign-in/not-kept");
}

async function signInFirst(here: Here, typed: FormValues, page: SignInPage): Promise<FormState> {
  if (isOneButton(here)) redirect(`${page}?${new URLSearchParams({ to: here.path, kept: "nothing" })}`);
  const problem = await keepTyped(here, typed);
  // A script keeps the form as it is; without one, only the sign-in page is left to say that it is gone.
  if (problem && (await isSentByScript())) return notKept(typed, problem, notSaved[page]);
  redirect(`${page}?${new URLSearchParams({ to: here.path, kept: problem ? "no" : "yes" })}`);
}

/** A form of buttons alone has nothing to fill in (components/form/action-button.tsx, and the evening question). */
function isOneButton({ form }: Here): boolean {
  return form === "action" || form === "evening";
}

/** Drops what was given back into the form, once what it says is saved: it answers so, or leads on. */
async function droppingTyped(here: Here, member: Member, run: () => Promise<FormState>): Promise<FormState> {
  try {
    const state = await run();
    if (state.status === "saved") await dropTyped(here, member.id);
    return state;
  } catch (error) {
    if (isRedirectError(error)) await dropTyped(here, member.id);
    throw error;
  }
}

async function parsed<Schema extends z.ZodType>(
  schema: Schema,
  typed: FormValues,
  run: (values: z.output<Schema>) => Answer,
): Promise<FormState> {
  const result = await schema.safeParseAsync(typed);
  if (!result.success) return invalid(typed, errorsOf(result.error));
  return (await run(result.data)) ?? saved();
}

const unreachable =
  "We cannot reach your records just now, so nothing was saved. What you typed is still here. Please try again in a minute.";
const broken =
  "Something went wrong on our side, and nothing was saved. What you typed is still here. Please try again.";

type SignInPage = keyof typeof notSaved;

const notSaved = {
  "/sign-in": "You are signed out, so nothing was saved. ",
  "/sign-in/again": "We have to ask you to sign in once more for this, so nothing was done. ",
};
