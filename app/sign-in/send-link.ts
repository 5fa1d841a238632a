import { after } from "next/server";
import { issueToken, linkMinutes } from "#app/_member/auth.ts";
import { sendSoon } from "#app/_process/mail.ts";
import { saveSignInRequest } from "#db/account/sign-in-requests.ts";
import { readSettings } from "#settings.mjs";
import { signInLetter } from "./letter.ts";
import { sealVisit, type Visit } from "./visit.ts";

/**
 * Mails a link to `email`. Its host comes from our settings, never from the request, which anybody can forge; it
 * holds a token and no address. The mail leaves after the answer, so that a slow mail server delays nobody.
 */
export async function sendLink(email: string, visit: Visit): Promise<void> {
  const { token, expires } = await issueToken(email);
  const link = new URL("/sign-in/confirm", readSettings().AUTH_URL);
  link.searchParams.set("token", token);
  const words = signInLetter({ link: link.href, minutes: linkMinutes });
  await saveSignInRequest(
    token,
    { email, draft: sealVisit(visit), expires },
    { recipient: email, expires, ...words },
  );
  after(sendSoon);
}
