import { withoutDetails } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { stopReminders } from "#db/reminder/turns.ts";
import { tokenIn } from "#domain/plan-link/link-remnants.ts";

type Asked = { params: Promise<{ token: string }> };

/**
 * Stops the mails that remind a member, by the token alone: a mailbox sends this by itself when its button is pressed, and so does
 * the page behind the link. Our server says in words what came of it (server/pages.mjs), lets no cookie through, and answers who
 * only opens the link.
 */
export async function POST(_request: Request, { params }: Asked): Promise<Response> {
  try {
    const stopped = await stopReminders(tokenIn((await params).token, 32) ?? "");
    return new Response(null, { status: stopped ? 200 : 404 });
  } catch (error) {
    if (isDatabaseUnavailable(error)) return new Response(null, { status: 503 });
    throw withoutDetails("stopping reminders failed", error);
  }
}
