import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { safePath } from "#app/_forms/safe-path.ts";
import { currentMember } from "#app/_member/auth.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { relyingParty } from "#app/_member/webauthn.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { Address } from "#components/sharing/address.tsx";
import { PasskeyForm } from "../_passkey/passkey-form.tsx";
import { requestLinkAgain } from "../actions.ts";

export const metadata: Metadata = { title: "Sign in once more" };

type Props = { searchParams: Promise<{ to?: string | string[]; kept?: string | string[] }> };

/** Where somebody is led who is signed in, and wants what a stranger at their browser must not be able to do. */
export default whileReachable(async ({ searchParams }: Props) => {
  const { to: given, kept } = await searchParams;
  const to = safePath(typeof given === "string" ? given : undefined) ?? "/settings";
  const member = await currentMember();
  if (!member) redirect(`/sign-in?${new URLSearchParams({ to })}`);
  return (
    <>
      <h1>Please sign in once more</h1>
      <p className="lede">
        This is a step that nobody but you should be able to take, so we want to be sure that it is you.
      </p>
      {kept === "no" && <p className="notice">{notKept}</p>}
      <p>
        We send a link to <Address>{member.email}</Address>. It brings you back to where you were
        {kept === "yes" && ", and what you typed will be there"}. Nothing has been done so far.
      </p>
      <ActionButton action={requestLinkAgain} fields={{ to }} look="button" label="Send me a link" />
      <PasskeyForm to={to} host={relyingParty()} />
      <p>
        <a className="inline-flex min-h-11 items-center" href={to}>
          Go back without signing in
        </a>
      </p>
    </>
  );
});

const notKept = "We could not keep what you typed in the meantime, so you will have to type it again.";
