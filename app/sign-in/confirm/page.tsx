import type { Metadata } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { readDraft } from "#app/draft.ts";
import { confirmSignIn } from "#app/sign-in/actions.ts";
import { openVisit } from "#app/visit.ts";
import { Address } from "#components/address.tsx";
import { FinishForm } from "#components/finish-form.tsx";
import { zoneRegions } from "#components/zone-list.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { findSignInRequest } from "#db/sign-in-requests.ts";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where the link in the mail leads. Opening it spends nothing: mail scanners open links too. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token } = await searchParams;
  try {
    return await confirm(typeof token === "string" ? token : "");
  } catch (error) {
    unstable_rethrow(error);
    if (isDatabaseUnavailable(error)) return <NotNow />;
    throw error;
  }
}

async function confirm(token: string) {
  const request = await findSignInRequest(token);
  if (!request) redirect("/sign-in/used");
  const draft = openVisit(request.draft).draft ?? (await readDraft());
  return (
    <>
      <h1>Sign in to Tend</h1>
      <p className="lede">
        You are about to sign in as <Address>{request.email}</Address> on this device.
        {draft?.kind === "practice" && " The practice that you chose is then saved in your plan."}
      </p>
      <FinishForm
        action={confirmSignIn}
        fields={{ token }}
        regions={request.needsZone ? zoneRegions : []}
        submit="Sign in"
      />
      <p className="hint">You stay signed in for 30 days after your last visit, or until you sign out.</p>
    </>
  );
}

function NotNow() {
  return (
    <>
      <h1>We cannot sign you in just now</h1>
      <p>
        We cannot reach our records. Your link is not used up: please open it again in a minute. The{" "}
        <a href="/guides">guides</a> and <a href="/help-now">help now</a> work all the same.
      </p>
    </>
  );
}
