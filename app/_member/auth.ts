/**
 * Who is asking: the only source of a member id, and the only file that knows next-auth, but for app/sign-in/_provider/oidc.ts. next-auth makes the
 * sign-in tokens, keeps their hashes, spends each once and makes the session. What it would do on its own, and we do
 * not let it: answer requests from outside, mail a link that a GET spends, take links' host from the request.
 */
import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import NextAuth, { AuthError, type NextAuthConfig } from "next-auth";
import { cache } from "react";
import { dropCookie } from "#app/_process/cookies.ts";
import { authAdapter } from "#db/account/auth-adapter.ts";
import {
  dropSession,
  endSession,
  extendSession,
  findSession,
  openSession,
  type Session,
  type SignInWay,
  sessionSeconds,
} from "#db/account/sessions.ts";
import { type MemberId, unlessAway } from "#db/client.ts";
import { hashToken } from "#db/keys/seal.ts";
import type { Member } from "#db/members.ts";
import { deviceOf, unknownDevice } from "#domain/account/device.ts";
import { cookieName } from "#server/headers.mjs";
import { readSecret, readSettings } from "#settings.mjs";
import { newDeviceLetter } from "./new-device-letter.ts";

export type { Member };

/** How long a sign-in link works. The mail says so too. */
export const linkMinutes = 15;

type Issued = { token: string; expires: Date };

/**
 * The session of the browser that asks, or null. Asked once for each page, however often it is called; once a day it lets
 * the session last another full term, though never past its longest. While the database is away it throws: "we cannot tell" is not "signed out".
 */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = await sessionToken();
  const session = token ? await findSession(token) : undefined;
  if (!token || !session) return null;
  const aDay = 24 * 60 * 60 * 1000;
  const expires = new Date(Math.min(Date.now() + sessionSeconds * 1000, session.latest.getTime()));
  const isLonger = expires.getTime() - session.expires.getTime() > aDay;
  if (isLonger || Date.now() - session.usedAt > aDay) await extendSession(token, expires);
  return session;
});

/** For how many minutes after signing in a member may do what cannot be taken back. */
const freshMinutes = 15;

/**
 * Whether somebody signed in here just now, rather than left this browser open (docs/decisions/132-…). A provider may vouch
 * for whoever sits at an open browser.
 */
export function isFresh({ signedInAt, isVouched }: Session): boolean {
  return !isVouched && Date.now() - signedInAt < freshMinutes * 60 * 1000;
}

/** The member whose browser asks, or null. */
export async function currentMember(): Promise<Member | null> {
  return (await currentSession())?.member ?? null;
}

/**
 * Tells one session from another without asking the database; undefined where there is none. Whether it is still open,
 * it does not tell.
 */
export async function sessionPseudonym(): Promise<string | undefined> {
  const token = await sessionToken();
  return token ? hashToken(token).slice(0, 16) : undefined;
}

/** Like `currentMember`, for pages that work either way: null, too, while the database is away and nobody can tell. */
export async function memberIfKnown(): Promise<Member | null> {
  return unlessAway(currentMember, () => null);
}

/** Which browser asks, in words, signed in or not. */
export async function deviceHere(): Promise<string> {
  return deviceOf((await headers()).get("user-agent"));
}

/** Makes a sign-in token for `email` and keeps its hash. It answers alike whether or not there is such a member. */
export async function issueToken(email: string): Promise<Issued> {
  const heard: { issued?: Issued; failure?: unknown } = {};
  const { signIn } = NextAuth(
    config(
      ({ token, expires }) => {
        heard.issued = { token, expires };
      },
      (error) => {
        heard.failure ??= error;
      },
    ),
  );
  await signIn("email", { email, redirect: false, redirectTo: "/" }).catch((error: unknown) => {
    heard.failure ??= error;
  });
  // next-auth remembers in a cookie where to go next. We say so ourselves.
  await dropCookie({ name: callbackCookie, path: "/" });
  if (!heard.issued || heard.failure) throw rootOf(heard.failure);
  return heard.issued;
}

/**
 * Spends a token and makes a session: gives what the browser is to hold, or undefined when the token is unknown, too
 * old or already spent. Of any number of calls at once, one gets the session.
 */
export async function spendToken(token: string, email: string): Promise<string | undefined> {
  const heard: { failure?: unknown } = {};
  const device = await deviceHere();
  const { handlers } = NextAuth(
    config(
      undefined,
      (error) => {
        heard.failure ??= error;
      },
      device,
    ),
  );
  const query = new URLSearchParams({ token, email });
  const request = new NextRequest(new URL(`/api/auth/callback/email?${query}`, readSettings().AUTH_URL));
  const answer = await handlers.GET(request);
  const session = new NextResponse(null, { headers: answer.headers }).cookies.get(sessionCookie());
  if (session) return session.value;
  if (heard.failure instanceof AuthError && heard.failure.type === "Verification") return undefined;
  throw rootOf(heard.failure);
}

/**
 * Spends a token and signs in the browser that asks. Undefined when it cannot be spent, unless that very browser
 * spent it just before: then whoever presses the button twice simply goes on.
 */
export async function signInWith(token: string, email: string): Promise<Member | undefined> {
  const session = await spendToken(token, email);
  if (session === undefined) {
    const member = await currentMember();
    return member?.email === email ? member : undefined;
  }
  await startIn(session);
  return (await findSession(session))?.member;
}

/** Signs in the browser that asks as a member who has shown who they are by other means than a link from a mail. */
export async function signInAs(memberId: MemberId, way: SignInWay): Promise<Member | undefined> {
  const token = newToken();
  const expires = new Date(Date.now() + sessionSeconds * 1000);
  const device = await deviceHere();
  await openSession({ token, memberId, expires, device, way, letter: newDeviceLetter });
  await startIn(token);
  return (await findSession(token))?.member;
}

/** Hands a new session to the browser that asks, in place of the one that it had. */
async function startIn(session: string): Promise<void> {
  const before = await sessionToken();
  if (before) await dropSession(before);
  await keepInBrowser(session, aYear);
}

function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Ends the session of the browser that asks, in the database and in the browser. */
export async function signOut(): Promise<void> {
  const token = await sessionToken();
  if (token) await endSession(token);
  await keepInBrowser("", 0);
}

async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookie())?.value;
}

/** How long a browser is to keep the cookie. How long it opens anything stands in the session's row, which moves on. */
const aYear = 365 * 24 * 60 * 60;

async function keepInBrowser(value: string, maxAge: number): Promise<void> {
  const name = sessionCookie();
  (await cookies()).set({
    name,
    value,
    maxAge,
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
  });
}

/** The prefix makes browsers refuse the cookie from a neighbouring host or without TLS. */
function sessionCookie(): string {
  return isSecure() ? "__Host-tend-session" : "tend-session";
}

const callbackCookie = "tend-callback-url";

function isSecure(): boolean {
  return readSettings().AUTH_URL.startsWith("https:");
}

/** Made for each use: nothing is read or opened before it is needed, and each use hears of its own failure only. */
function config(
  onToken: ((issued: Issued) => void) | undefined,
  onFailure: (error: unknown) => void,
  device = unknownDevice,
): NextAuthConfig {
  return {
    adapter: authAdapter({ device, way: "signed-in-by-link", letter: newDeviceLetter }),
    secret: readSecret(),
    basePath: "/api/auth",
    trustHost: true,
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: { name: sessionCookie() },
      callbackUrl: { name: cookieName(readSettings(), callbackCookie) },
    },
    session: {
      strategy: "database",
      maxAge: sessionSeconds,
      generateSessionToken: newToken,
    },
    providers: [
      {
        id: "email",
        type: "email",
        name: "E-mail",
        maxAge: linkMinutes * 60,
        generateVerificationToken: newToken,
        sendVerificationRequest: async ({ token, expires }) => onToken?.({ token, expires }),
      },
    ],
    // Its own log would print addresses to the terminal.
    logger: { error: onFailure, warn: () => {}, debug: () => {} },
  };
}

/** What next-auth wrapped: the database's own error, so that its kind can still be told. */
function rootOf(error: unknown): unknown {
  let root = error ?? new Error("next-auth gave neither an answer nor a reason.");
  while (root instanceof AuthError && root.cause?.err) root = root.cause.err;
  return root;
}
