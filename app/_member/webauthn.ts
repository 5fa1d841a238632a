/**
 * The only file that knows WebAuthn. Origin and relying party are those of AUTH_URL, never the request's. The device is asked to
 * verify who holds it where it can, and one that cannot serves as well: the alternative is a mailbox. No attestation is
 * asked for, since it would tell us the make of a device and serve nobody here.
 */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import {
  findPasskey,
  listPasskeys,
  makeChallenge,
  markPasskeyUsed,
  type PublicHalf,
  spendChallenge,
} from "#db/account/passkeys.ts";
import { isDatabaseUnavailable, type MemberId } from "#db/client.ts";
import { pseudonymOf } from "#db/kept.ts";
import { readSettings } from "#settings.mjs";
import type { Member } from "./auth.ts";

/** The host that passkeys are for. */
export function relyingParty(): string {
  return new URL(readSettings().AUTH_URL).hostname;
}

const text = z.string().max(20_000);
/** What the browser sends; more than is checked here is looked at by the library, which trusts nothing of it. */
const credential = z.object({
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).default({}),
  authenticatorAttachment: z.enum(["cross-platform", "platform"]).optional(),
});
const registration = credential.extend({
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});
const authentication = credential.extend({
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.optional(),
  }),
});

/** What a browser needs to make a key, as JSON. A device that holds one already says so. */
export async function addingOptions(member: Member): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: "Tend",
    rpID: relyingParty(),
    userName: member.email,
    userID: new TextEncoder().encode(pseudonymOf(member.id)),
    challenge: Buffer.from(await makeChallenge(member.id), "base64url"),
    excludeCredentials: (await listPasskeys(member.id)).map(({ credentialId }) => ({ id: credentialId })),
    // A discoverable credential: nobody has to type an address to sign in with it.
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    timeout,
  });
  return JSON.stringify(options);
}

/** The public half of a key that a browser has made for this member; undefined when anything about it is wrong. */
export async function verifyAdding(memberId: MemberId, sent: string): Promise<PublicHalf | undefined> {
  const response = registration.safeParse(parsed(sent)).data;
  if (!response) return undefined;
  const verified = await unlessWrong(() =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: (challenge) => spendChallenge(challenge, memberId),
      expectedOrigin: readSettings().AUTH_URL,
      expectedRPID: relyingParty(),
      requireUserVerification: false,
    }),
  );
  if (!verified?.verified) return undefined;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: response.response.transports ?? [],
  };
}

/** What a browser needs to sign in with a key, as JSON. It names no key, so that it tells nothing of anybody. */
export async function signInOptions(): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(),
    challenge: Buffer.from(await makeChallenge("sign-in"), "base64url"),
    userVerification: "preferred",
    timeout,
  });
  return JSON.stringify(options);
}

/** Whose key has signed; undefined when anything about it is wrong. */
export async function verifySignIn(sent: string): Promise<MemberId | undefined> {
  const response = authentication.safeParse(parsed(sent)).data;
  const key = response && (await findPasskey(response.id));
  if (!response || !key) return undefined;
  const verified = await unlessWrong(() =>
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => spendChallenge(challenge, "sign-in"),
      expectedOrigin: readSettings().AUTH_URL,
      expectedRPID: relyingParty(),
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, "base64url")),
        counter: key.counter,
      },
      requireUserVerification: false,
    }),
  );
  if (!verified?.verified) return undefined;
  const isUsed = await markPasskeyUsed(key.memberId, key.id, verified.authenticationInfo.newCounter);
  return isUsed ? key.memberId : undefined;
}

/** In milliseconds, as long as the challenge is good. */
const timeout = 5 * 60 * 1000;

/** The library throws when anything is not as it should be, and says what; whoever forges things need not know. */
async function unlessWrong<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error;
    return undefined;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
