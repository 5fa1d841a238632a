import { withoutDetails } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { openFeed } from "#db/reminder/feeds.ts";
import { calendarFile } from "#domain/calendar/calendar.ts";
import { now } from "#domain/day.ts";
import { tokenIn } from "#domain/plan-link/link-remnants.ts";
import { findUndrawn } from "#server/away.mjs";

type Asked = { params: Promise<{ file: string }> };

/**
 * A member's calendar, for whoever has its private address: a calendar app, which brings no cookie. Whatever is the matter with
 * an address, the answer is the same. Nobody keeps it on the way (server/guard/guard.mjs), and the log does not name it.
 */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const instant = now();
  try {
    const feed = await openFeed(tokenIn((await params).file, 32) ?? "", instant);
    if (!feed) return plain("There is no calendar here.\n", 404);
    const text = calendarFile(feed.items, feed.logs, instant, feed.owner);
    return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw withoutDetails("calendar failed", error);
    findUndrawn();
    return plain("We cannot reach the calendar just now. Please try again in a minute.\n", 503);
  }
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
