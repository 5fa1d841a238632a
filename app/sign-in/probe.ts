/**
 * Whether this browser keeps our cookies. The page behind a sign-in link sets one that says nothing
 * (server/next.mjs), for the sign-in pages alone; the form on it should bring it back.
 */
import { cookieValue, dropCookie, sentCookies } from "#app/_process/cookies.ts";

const probe = "tend-probe";

export async function keepsCookies(): Promise<boolean> {
  return (await sentCookies()).length > 0;
}

/** Once it has served. */
export async function dropProbe(): Promise<void> {
  if (await cookieValue(probe)) await dropCookie({ name: probe, path: "/sign-in" });
}
