/** The address that a link was just sent to, so that the next page can show it: most links go astray by a typo. */
import { linkMinutes } from "./auth.ts";
import { forgetAt, keepAt, keptAt } from "./place.ts";

const place = { name: "tend-sent-to", path: "/sign-in/sent", minutes: linkMinutes };

export async function rememberAddress(email: string): Promise<void> {
  await keepAt(place, { kind: "sent-to", values: { email } });
}

export async function rememberedAddress(): Promise<string | undefined> {
  const email = (await keptAt(place, "sent-to"))?.values.email;
  return typeof email === "string" ? email : undefined;
}

/** Once it is not needed, so that the next to use this device does not see it. */
export async function forgetAddress(): Promise<void> {
  await forgetAt(place);
}
