/**
 * OpenID Connect with the provider that the operator has set up. next-auth finds its addresses, makes and checks state, nonce and
 * PKCE, trades the code, and checks the ID token. We stop it before it makes a member or a session of its own: whom a provider
 * may vouch for is decided in db/account/providers.ts, and a session is made as behind a link.
 */
import { NextRequest } from "next/server";
import NextAuth, { customFetch, type NextAuthConfig } from "next-auth";
import { z } from "zod";
import { cookieValue, dropCookie } from "#app/_process/cookies.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { cookieName } from "#server/headers.mjs";
import { readSecret, readSettings } from "#settings.mjs";

/** Below it next-auth expects to be; of its addresses there is one alone, to come back to (../provider/callback/oidc). */
const basePath = "/sign-in/provider";
const id = "oidc";

/** How long somebody may take at the provider, in seconds. */
const patience = 15 * 60;

/** What a provider says of somebody. */
const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(1000).optional().catch(undefined),
  /** Some say it as text. */
  email_verified: z
    .union([z.boolean(), z.literal("true")])
    .optional()
    .catch(undefined),
});
export type Claims = { issuer: string; subject: string; email: string | undefined; isConfirmed: boolean };

/** What stands on the button; undefined where no provider is set up. */
export function providerName(): string | undefined {
  return readSettings().OAUTH_NAME;
}

/** Where to send a browser so that the provider asks who is there; undefined when the provider cannot be reached. */
export async function addressAtProvider(): Promise<string | undefined> {
  const heard: Heard = {};
  const config = configOf(heard);
  if (!config) return undefined;
  const { signIn } = NextAuth(config);
  const address: unknown = await signIn(id, { redirect: false, redirectTo: "/" }).catch((error: unknown) => {
    heard.failure ??= error;
  });
  await dropCookie({ name: callbackCookie, path: "/sign-in" });
  if (heard.failure || typeof address !== "string") {
    withoutDetails("provider not reached", heard.failure);
    return undefined;
  }
  return address;
}

/** Who came back from the provider with this query; undefined when nobody did, or anything about it is wrong. */
export async function whoCameBack(query: string): Promise<Claims | undefined> {
  const heard: Heard = {};
  const config = configOf(heard);
  if (!config) return undefined;
  const held = await Promise.all(
    checks.map(async (name) => ({ name: cookieOf(name), value: await cookieValue(cookieOf(name)) })),
  );
  const cookie = held
    .flatMap(({ name, value }) => (value ? [`${cookieName(readSettings(), name)}=${value}`] : []))
    .join("; ");
  const address = new URL(`${basePath}/callback/${id}${query}`, readSettings().AUTH_URL);
  await NextAuth(config).handlers.GET(new NextRequest(address, { headers: { cookie } }));
  for (const name of checks) await dropCookie({ name: cookieOf(name), path: "/sign-in" });
  const said = claims.safeParse(heard.profile).data;
  if (!said) return undefined;
  const { sub: subject, email, email_verified: isConfirmed } = said;
  return {
    issuer: config.issuer,
    subject,
    email,
    isConfirmed: isConfirmed === true || isConfirmed === "true",
  };
}

type Heard = { profile?: unknown; failure?: unknown };

const checks = ["state", "nonce", "pkce"] as const;
const callbackCookie = "tend-provider-callback";

function cookieOf(check: (typeof checks)[number]): string {
  return `tend-provider-${check}`;
}

/** Made for each use, as in app/_member/auth.ts. */
function configOf(heard: Heard): (NextAuthConfig & { issuer: string }) | undefined {
  const { AUTH_URL, OAUTH_ISSUER, OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, OAUTH_NAME } = readSettings();
  if (!OAUTH_ISSUER || !OAUTH_CLIENT_ID || !OAUTH_CLIENT_SECRET || !OAUTH_NAME) return undefined;
  const secure = AUTH_URL.startsWith("https:");
  const options = { httpOnly: true, sameSite: "lax", path: "/sign-in", secure, maxAge: patience } as const;
  const full = (name: string) => cookieName({ AUTH_URL }, name);
  const as = (check: (typeof checks)[number]) => ({ name: full(cookieOf(check)), options });
  return {
    issuer: OAUTH_ISSUER,
    secret: readSecret(),
    basePath,
    trustHost: true,
    useSecureCookies: secure,
    cookies: {
      state: as("state"),
      nonce: as("nonce"),
      pkceCodeVerifier: as("pkce"),
      callbackUrl: { name: full(callbackCookie), options },
    },
    // With "jwt", next-auth wants no database adapter. No session of its kind is ever made.
    session: { strategy: "jwt" },
    providers: [
      {
        id,
        type: "oidc",
        name: OAUTH_NAME,
        issuer: OAUTH_ISSUER,
        clientId: OAUTH_CLIENT_ID,
        clientSecret: OAUTH_CLIENT_SECRET,
        checks: [...checks],
        authorization: { params: { scope: "openid email" } },
        // Many providers put only the subject into the ID token, so the claims are asked for at the userinfo endpoint.
        idToken: false,
        [customFetch]: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(8_000) }),
      },
    ],
    callbacks: {
      // A callback that answers with an address ends the flow: next-auth makes neither a user nor a session.
      signIn: ({ profile }) => {
        heard.profile = profile;
        return "/sign-in";
      },
    },
    logger: {
      error: (error) => {
        heard.failure ??= error;
      },
      warn: () => {},
      debug: () => {},
    },
  };
}
