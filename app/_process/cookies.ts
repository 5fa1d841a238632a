/**
 * The cookies of this browser, by short names; the session has its own (auth.ts). Over HTTPS each has a prefix, with which a
 * browser takes it over TLS alone, and lets go of it only where “Secure” is said once more.
 */
import { cookies } from "next/headers";
import { cookieName } from "#server/headers.mjs";
import { readSettings } from "#settings.mjs";

/** The path "/" would send it along to every public page. */
export type Spot = { name: string; path: string };

/** @param maxAge in seconds */
export async function setCookie({ name, path }: Spot, value: string, maxAge: number): Promise<void> {
  const { name: full, secure } = inFull(name);
  (await cookies()).set({ name: full, path, value, httpOnly: true, sameSite: "lax", secure, maxAge });
}

export async function cookieValue(name: string): Promise<string | undefined> {
  return (await cookies()).get(inFull(name).name)?.value;
}

export async function dropCookie({ name, path }: Spot): Promise<void> {
  (await cookies()).delete({ ...inFull(name), path });
}

/** All that came with the request. One without the prefix that it should have may be somebody else's, and counts for nothing. */
export async function sentCookies(): Promise<{ name: string; value: string }[]> {
  const { name: prefix } = inFull("");
  return (await cookies())
    .getAll()
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, value }) => ({ name: name.slice(prefix.length), value }));
}

function inFull(name: string): { name: string; secure: boolean } {
  const settings = readSettings();
  return { name: cookieName(settings, name), secure: settings.AUTH_URL.startsWith("https:") };
}
