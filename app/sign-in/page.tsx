import type { Member } from "#app/auth.ts";
import { memberIfKnown } from "#app/auth.ts";
import { type Draft, readDraft } from "#app/draft.ts";
import { safePath } from "#app/safe-path.ts";
import { ActionButton } from "#components/action-button.tsx";
import { Address } from "#components/address.tsx";
import { FinishForm } from "#components/finish-form.tsx";
import { zoneRegions } from "#components/zone-list.ts";
import { finishSignIn, requestLink, signOutAction } from "./actions.ts";
import { SignInForm } from "./sign-in-form.tsx";

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const path = safePath(typeof to === "string" ? to : undefined) ?? "";
  const draft = await readDraft();
  // While the database is away the form stands here all the same; sending it tells, and gives the address back.
  const member = await memberIfKnown();
  if (!member) return <SignedOut to={path} draft={draft} />;
  if (draft?.kind === "practice" || !member.zone)
    return <Unfinished member={member} to={path} draft={draft} />;
  return <SignedIn member={member} to={path || "/today"} />;
}

function SignedOut({ to, draft }: { to: string; draft: Draft | undefined }) {
  return (
    <>
      <h1>Sign in</h1>
      {draft && <p className="notice">{kept[draft.kind]}</p>}
      <SignInForm action={requestLink} to={to} />
      <p className="hint">
        New here? It is the same step: the first link makes your place. We use your address for this and
        nothing else; <a href="/privacy">what we keep</a>.
      </p>
    </>
  );
}

const kept: Record<Draft["kind"], string> = {
  practice: "Your practice is filled in and waits. It is saved in your plan once you have signed in.",
  typed:
    "You were signed out in the meantime. What you typed is kept, and comes back once you have signed in.",
};

function Unfinished({ member, to, draft }: { member: Member; to: string; draft: Draft | undefined }) {
  return (
    <>
      <h1>One more thing</h1>
      <p className="lede">
        You are signed in as <Address>{member.email}</Address>.{" "}
        {draft?.kind === "practice" && "The practice that you chose is not in your plan yet."}
      </p>
      <FinishForm
        action={finishSignIn}
        fields={{ to }}
        regions={member.zone ? [] : zoneRegions}
        submit={draft?.kind === "practice" ? "Save the practice" : "Go on"}
      />
    </>
  );
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
