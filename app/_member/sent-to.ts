/** The address that a link was just sent to, so that the next page can show it: most links go astray by a typo. */
import { cookies } from "next/headers";
import { open, seal } from "#db/seal.ts";
import { readSettings } from "#settings.mjs";
import { linkMinutes } from "./auth.ts";

const cookie = { name: "tend-sent-to", path: "/sign-in/sent" };

export async function rememberAddress(email: string): Promise<void> {
  const secure = readSettings().AUTH_URL.startsWith("https:");
  const value = seal(email, "visit");
  const maxAge = linkMinutes * 60;
  (await cookies()).set({ ...cookie, value, maxAge, httpOnly: true, sameSite: "lax", secure });
}

export async function rememberedAddress(): Promise<string | undefined> {
  const sealed = (await cookies()).get(cookie.name)?.value;
  return sealed === undefined ? undefined : open(sealed, "visit");
}

/** Once it is not needed, so that the next to use this device does not see it. */
export async function forgetAddress(): Promise<void> {
  (await cookies()).delete(cookie);
}
