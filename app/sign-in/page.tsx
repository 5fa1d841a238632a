import type { Metadata } from "next";
import { safePath } from "#app/_forms/safe-path.ts";
import { signOutAction } from "#app/_member/actions.ts";
import type { Member } from "#app/_member/auth.ts";
import { memberIfKnown } from "#app/_member/auth.ts";
import { readDrafts, sealedDrafts } from "#app/_member/draft.ts";
import { relyingParty } from "#app/_member/webauthn.ts";
import { type PathAsked, pathAskedIn } from "#app/_path/begin.ts";
import { readPractice } from "#app/_practice/practice.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { zoneRegions } from "#components/practice/zone-list.ts";
import { Address } from "#components/sharing/address.tsx";
import { guideTitle } from "#content/index.ts";
import { pathTitle } from "#content/paths/paths.ts";
import { unlessAway } from "#db/client.ts";
import type { Kept } from "#db/kept.ts";
import { isolated } from "#domain/isolated.ts";
import { describePlan } from "#domain/practice/plan-words.ts";
import { PasskeyForm } from "./_passkey/passkey-form.tsx";
import { signInByProvider } from "./_provider/actions.ts";
import { providerName } from "./_provider/oidc.ts";
import { finishSignIn, requestLink } from "./actions.ts";
import { FinishForm } from "./finish-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ to?: string | string[]; kept?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { to, kept } = await searchParams;
  const path = safePath(typeof to === "string" ? to : undefined) ?? "";
  const drafts = await whatIsKept();
  const practices = drafts.flatMap(({ kind, values }) => (kind === "practice" ? [values] : []));
  // While the database is away the form stands here all the same; sending it tells, and gives the address back.
  const member = await memberIfKnown();
  if (!member)
    return <SignedOut to={path} waits={kept === "no" ? notKept : (whatWaits(drafts) ?? sayKept(kept))} />;
  const isWritten = drafts.some(({ kind }) => kind === "entry");
  const begins = pathAskedIn(drafts);
  if (practices.length > 0 || isWritten || begins || !member.zone)
    return <Unfinished member={member} to={path} {...{ practices, isWritten, begins }} />;
  return <SignedIn member={member} to={path || "/today"} />;
}

function SignedOut({ to, waits }: { to: string; waits: string | undefined }) {
  const provider = providerName();
  return (
    <>
      <h1>Sign in</h1>
      {waits && <p className="notice">{waits}</p>}
      <SignInForm action={requestLink} to={to} />
      <PasskeyForm to={to} host={relyingParty()} />
      {provider && (
        <ActionButton
          action={signInByProvider}
          fields={{ to }}
          look="button-quiet"
          label={`Sign in with ${provider}`}
        />
      )}
      <p className="hint">
        New here? It is the same step: the first link makes your place. We use your address for this and
        nothing else; <a href="/privacy">what we keep</a>.
      </p>
    </>
  );
}

const notKept =
  "You were signed out in the meantime, and we could not keep what you typed until you have signed in: it is too long, or too much is waiting already. Your browser may still have it: go back one page, copy it, and put it back in afterwards.";

const noCookie =
  "What you filled in could not be kept: it looks as if your browser takes no cookies from this site, and signing in needs one. Allow them, and go back one page: if your words still stand there, send them again.";

const pressed =
  "You were signed out in the meantime, so what you pressed was not done. Sign in, and press it again.";

/** What to say where nothing waits. */
function sayKept(kept: string | string[] | undefined): string | undefined {
  if (kept === "nothing") return pressed;
  return kept === "yes" ? noCookie : undefined;
}

/** While the database is away nobody can tell what it is. */
async function whatIsKept(): Promise<Kept[]> {
  return unlessAway(readDrafts, sealedDrafts);
}

function whatWaits(drafts: Kept[]): string | undefined {
  if (drafts.length === 0) return undefined;
  if (drafts.some(({ kind }) => kind === "typed"))
    return "You were signed out in the meantime. What you typed is kept, and comes back once you have signed in.";
  if (drafts.every(({ kind }) => kind === "entry"))
    return "What you wrote waits, encrypted, and goes into your journal once you have signed in.";
  if (drafts.every(({ kind }) => kind === "path"))
    return "What you chose and wrote waits, encrypted. Your path begins once you have signed in.";
  return drafts.length === 1
    ? "Your practice is filled in and waits. It is saved in your plan once you have signed in."
    : "What you chose is filled in and waits. All of it is saved once you have signed in.";
}

/** The sentence that was filled in; of one that the guide no longer offers like that, what was typed into it. */
function inWords(practice: FormValues, member: Member): string {
  const { form, guide } = readPractice(practice);
  if (form) return describePlan(form.terms, guide.front.action, member);
  const cue = textOf(practice, "cue");
  const title = guideTitle(textOf(practice, "guide"));
  return cue ? `${title}, after I ${isolated(cue)}` : title;
}

type UnfinishedProps = {
  member: Member;
  to: string;
  practices: FormValues[];
  isWritten: boolean;
  /** The path that is to be begun, if any. */
  begins: PathAsked | undefined;
};

function Unfinished({ member, to, practices, isWritten, begins }: UnfinishedProps) {
  return (
    <>
      <h1>One more thing</h1>
      <p className="lede">
        You are signed in as <Address>{member.email}</Address>.{" "}
        {practices.length === 1 && "The practice that you chose is not in your plan yet."}
        {practices.length > 1 && "The practices that you chose are not in your plan yet."}
        {isWritten && " What you wrote is not in your journal yet."}
        {begins && ` “${pathTitle(begins.path)}” has not begun yet.`}
      </p>
      {practices.length > 0 && (
        <ul className="border-t border-line">
          {practices.map((practice) => (
            <li key={textOf(practice, "draftId")} className="border-b border-line py-3">
              {inWords(practice, member)}
            </li>
          ))}
        </ul>
      )}
      <FinishForm
        action={finishSignIn}
        fields={{ to }}
        regions={member.zone ? [] : zoneRegions}
        submit={finishWords(practices.length, isWritten, begins)}
      />
    </>
  );
}

function finishWords(practices: number, isWritten: boolean, begins: PathAsked | undefined): string {
  if (practices > 0) return practices === 1 ? "Save the practice" : "Save the practices";
  if (isWritten) return "Keep what I wrote";
  return begins ? "Begin the path" : "Go on";
}

function SignedIn({ member, to }: { member: Member; to: string }) {
  return (
    <>
      <h1>You are signed in</h1>
      <p className="lede">
        As <Address>{member.email}</Address>, on this device.
      </p>
      <div className="buttons">
        <a className="button" href={to}>
          Go on
        </a>
        <ActionButton action={signOutAction} fields={{}} look="button-quiet" label="Sign out" />
      </div>
    </>
  );
}
