import { seeOther } from "#app/_forms/see-other.ts";
import { leave } from "#app/_member/leave.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";

/**
 * Signs out from any page of a member's (app/(member)/_page/own-pages.tsx), for everybody, as `signOutAction` does. Where the form
 * came from has been checked before any handler is asked (server/handler.mjs).
 */
export async function POST(): Promise<Response> {
  try {
    return seeOther(await leave("signed-out"));
  } catch (error) {
    // The page for that is put in its place (server/next.mjs).
    if (isDatabaseUnavailable(error)) return new Response(null, { status: 503 });
    throw withoutDetails("signing out failed", error);
  }
}

/** Somebody who reloads, or opens the address by itself. */
export function GET(): Response {
  return seeOther("/sign-in");
}
