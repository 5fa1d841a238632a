"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow, publicAction, tooOften } from "#app/_forms/action.ts";
import { signInWith } from "#app/_member/auth.ts";
import { tooManyLinks, tooManyTries } from "#app/_member/limits.ts";
import { forgetAddress, rememberAddress } from "#app/_member/sent-to.ts";
import { dropSignInRequest, findSignInRequest } from "#db/account/sign-in-requests.ts";
import { saveSettings } from "#db/members.ts";
import { zoneSchema } from "#domain/day.ts";
import { emailSchema } from "#domain/email.ts";
import { dropProbe, keepsCookies } from "./probe.ts";
import { sendLink } from "./send-link.ts";
import { finishVisit, openVisit, visitTo } from "./visit.ts";

const noCookies =
  "Your browser keeps no cookies from this site, and signing in needs one. Your link is not used up. Allow cookies for this site, load this page again, and press the button once more.";
const whichZone = "Choose your time zone from the list.";

/** Sends a sign-in link. What it answers, and how soon, does not depend on whether the address is known. */
export const requestLink = publicAction(
  z.object({ email: emailSchema, to: z.string().optional() }),
  async ({ values: { email, to }, typed }) => {
    const tooMany = await tooManyLinks(email);
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds, "email");
    await sendLink(email, await visitTo(to));
    await rememberAddress(email);
    redirect("/sign-in/sent");
  },
);

/** Sends a link to whoever is signed in already and is to show that it is still them. */
export const requestLinkAgain = memberAction(
  z.object({ to: z.string().optional() }),
  async ({ member: { email }, values: { to }, typed }) => {
    const tooMany = await tooManyLinks(email);
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds);
    await sendLink(email, await visitTo(to));
    await rememberAddress(email);
    redirect("/sign-in/sent");
  },
);

/** Spends the link: the only thing that does. */
export const confirmSignIn = publicAction(
  z.object({ token: z.string().default(""), zone: z.string().optional() }),
  async ({ values: { token, ...values }, typed }) => {
    const tooMany = await tooManyTries();
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds);
    const request = await findSignInRequest(token);
    if (!request) redirect("/sign-in/used");
    // Before the link is spent: without a cookie nobody stays signed in, and the link would be gone.
    if (!(await keepsCookies())) return notNow(typed, noCookies);
    const chosen = zoneSchema.safeParse(values.zone).data;
    if (request.needsZone && !chosen) return invalid(typed, { zone: whichZone });
    const member = await signInWith(token, request.email);
    if (!member) redirect("/sign-in/used");
    await forgetAddress();
    await dropProbe();
    const zone = member.zone ?? chosen;
    if (!zone) return invalid(typed, { zone: whichZone });
    if (!member.zone) await saveSettings(member.id, { zone });
    const path = await finishVisit(openVisit(request.draft), member.id, zone);
    // Last of all: whatever failed before can be tried again with the same link, in this browser.
    await dropSignInRequest(token);
    redirect(path);
  },
);

/** For someone who is signed in and still has something waiting, or has not named a time zone. */
export const finishSignIn = memberAction(
  z.object({ zone: z.string().optional(), to: z.string().optional() }),
  async ({ member, values, typed }) => {
    const zone = member.zone ?? zoneSchema.safeParse(values.zone).data;
    if (!zone) return invalid(typed, { zone: whichZone });
    if (!member.zone) await saveSettings(member.id, { zone });
    redirect(await finishVisit({ to: values.to, tokens: [], drafts: [] }, member.id, zone));
  },
);
