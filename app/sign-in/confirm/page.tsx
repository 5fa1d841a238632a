import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { withoutDetails } from "#app/_process/log.ts";
import { zoneRegions } from "#components/practice/zone-list.ts";
import { Address } from "#components/sharing/address.tsx";
import { pathTitle } from "#content/paths/paths.ts";
import { findSignInRequest, type SignInRequest } from "#db/account/sign-in-requests.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { tokenIn } from "#domain/plan-link/link-remnants.ts";
import { findUndrawn } from "#server/away.mjs";
import { confirmSignIn } from "../actions.ts";
import { FinishForm } from "../finish-form.tsx";
import { openVisit, pathAskedFor, practicesOf, writtenFor } from "../visit.ts";

export const metadata: Metadata = { title: "Sign in with this link" };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where the link in the mail leads. Opening it spends nothing: mail scanners open links too. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token: given } = await searchParams;
  const token = [given].flat().map(readToken).find(Boolean) ?? "";
  const request = await lookUp(token);
  if (!request) redirect("/sign-in/used");
  // The form stands here while the database is away too: without a script it must hold what was chosen.
  return (
    <>
      {request === "away" ? <NotNow /> : <Ready request={request} />}
      <FinishForm
        action={confirmSignIn}
        fields={{ token }}
        regions={request === "away" || request.needsZone ? zoneRegions : []}
        submit="Sign in"
      />
      <p className="hint">
        You stay signed in until you sign out, or until you have been away for 30 days. After 90 days you sign
        in again in any case.
      </p>
    </>
  );
}

/** Of 256 random bits, in base64url. */
function readToken(text = ""): string | undefined {
  return tokenIn(text, 43);
}

async function lookUp(token: string): Promise<SignInRequest | "away" | undefined> {
  try {
    return await findSignInRequest(token);
  } catch (error) {
    if (isDatabaseUnavailable(error)) {
      findUndrawn();
      return "away";
    }
    throw withoutDetails("page failed", error);
  }
}

async function Ready({ request }: { request: SignInRequest }) {
  const visit = openVisit(request.draft);
  const practices = await practicesOf(visit);
  const written = await writtenFor(visit);
  const path = await pathAskedFor(visit);
  return (
    <>
      <h1>Sign in to Tend</h1>
      <p className="lede">
        You are about to sign in as <Address>{request.email}</Address> on this device.
        {practices.length === 1 && " The practice that you chose is then saved in your plan."}
        {practices.length > 1 && " The practices that you chose are then saved in your plan."}
        {written.length > 0 && " What you wrote is then kept in your journal."}
        {path && ` “${pathTitle(path.path)}” then begins, and its first week is in your plan.`}
      </p>
    </>
  );
}

function NotNow() {
  return (
    <>
      <h1>We cannot sign you in just now</h1>
      <p>
        We cannot reach our records. Your link is not used up: please try again in a minute. The{" "}
        <a href="/guides">guides</a> and <a href="/help-now">help now</a> work all the same.
      </p>
    </>
  );
}
