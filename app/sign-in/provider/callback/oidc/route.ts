import { redirect, unstable_rethrow } from "next/navigation";
import { deviceHere, signInAs } from "#app/_member/auth.ts";
import { tooManyTries } from "#app/_member/limits.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { findVouched, linkVouched } from "#db/account/providers.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { emailSchema } from "#domain/email.ts";
import { findUndrawn } from "#server/away.mjs";
import { whoCameBack } from "../../../_provider/oidc.ts";
import { whereTo } from "../../../_provider/where-to.ts";
import { finishVisit, visitTo } from "../../../visit.ts";

/**
 * Where the provider sends people back to. That this is a GET is how OpenID Connect works; a scanner spends nothing with it, since
 * it has not the cookies of the browser that went there.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    redirect(await pathAfter(new URL(request.url).search));
  } catch (error) {
    unstable_rethrow(error);
    if (!isDatabaseUnavailable(error)) throw withoutDetails("provider failed", error);
    findUndrawn();
    return new Response(away, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}

async function pathAfter(query: string): Promise<string> {
  if (await tooManyTries()) return "/sign-in/provider/failed";
  const claims = await whoCameBack(query);
  if (!claims) return "/sign-in/provider/failed";
  const email = claims.isConfirmed ? emailSchema.safeParse(claims.email).data : undefined;
  const known = await findVouched(claims);
  const memberId = known ?? (email && (await linkVouched(claims, email, await deviceHere())));
  if (!memberId) return "/sign-in/provider/unverified";
  const to = await whereTo();
  const member = await signInAs(memberId, "signed-in-by-provider");
  if (!member) return "/sign-in/provider/failed";
  // A newcomer is asked where their clock is, and what waits goes on waiting until then.
  if (!member.zone) return `/sign-in?${new URLSearchParams({ to: to ?? "" })}`;
  return finishVisit(await visitTo(to), member.id, member.zone);
}

const away = "We cannot reach our records just now. Please go back, and sign in again in a minute.\n";
