import { redirect } from "next/navigation";
import { dropDrafts } from "#app/_member/draft.ts";
import { exitOf } from "#app/_member/leave.ts";
import { logFailure } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { dropProbe } from "../probe.ts";

/**
 * The last step of signing out and of deleting an account: takes what waits for sign-in, whose cookies no other page is
 * sent. A link from elsewhere takes nothing: only somebody who has just left comes through.
 */
export async function GET(request: Request): Promise<Response> {
  // After an action that redirects here, Next fetches this address itself (RSC), and the cookies that are set in the answer do not
  // reach the browser. Given nothing to render, its client loads the address as a document.
  if (request.headers.has("rsc")) return new Response(null, { status: 204 });
  const exit = await exitOf();
  if (!exit) redirect("/sign-in");
  await dropProbe();
  try {
    await dropDrafts();
  } catch (error) {
    // Its rows go by themselves after a day.
    if (!isDatabaseUnavailable(error)) logFailure("drafts stay", error);
  }
  redirect(exit);
}
