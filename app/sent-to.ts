/** The address that a link was just sent to, so that the next page can show it: most links go astray by a typo. */
import { cookies } from "next/headers";
import { open, seal } from "#db/seal.ts";
import { readSettings } from "#settings.mjs";
import { linkMinutes } from "./auth.ts";

const name = "tend-sent-to";

export async function rememberAddress(email: string): Promise<void> {
  const secure = readSettings().AUTH_URL.startsWith("https:");
  const value = seal(email, "visit");
  const cookie = { name, value, path: "/sign-in/sent", maxAge: linkMinutes * 60 };
  (await cookies()).set({ ...cookie, httpOnly: true, sameSite: "lax", secure });
}

export async function rememberedAddress(): Promise<string | undefined> {
  const sealed = (await cookies()).get(name)?.value;
  return sealed === undefined ? undefined : open(sealed, "visit");
}
