/** Sign-in links that were asked for: whom each is for, and what its reader had filled in before. */
import { and, eq, gt, sql } from "drizzle-orm";
import { hashToken } from "#db/keys/seal.ts";
import { zoneSchema } from "#domain/day.ts";
import { database } from "../client.ts";
import { type Letter, queueLetter } from "../outbox.ts";
import { members, signInRequests } from "../schema.ts";

export type SignInRequest = {
  email: string;
  /** Sealed; see app/sign-in/visit.ts. */
  draft: string | null;
  /** Whether the time zone must still be asked for: nobody has signed in with this address and told us. */
  needsZone: boolean;
};

/** Writes the request and the mail that carries its link, or neither. */
export async function saveSignInRequest(
  token: string,
  { email, draft, expires }: { email: string; draft: string | null; expires: Date },
  letter: Letter,
): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.insert(signInRequests).values({ tokenHash: hashToken(token), email, draft, expires });
    await queueLetter(tx, letter);
  });
}

/** The request that `token` belongs to; undefined when it is unknown, used or too old. Looking spends nothing. */
export async function findSignInRequest(token: string): Promise<SignInRequest | undefined> {
  const [row] = await database()
    .select({ email: signInRequests.email, draft: signInRequests.draft, zone: members.zone })
    .from(signInRequests)
    .leftJoin(members, eq(members.email, signInRequests.email))
    .where(and(eq(signInRequests.tokenHash, hashToken(token)), gt(signInRequests.expires, sql`now()`)));
  return row && { email: row.email, draft: row.draft, needsZone: !zoneSchema.safeParse(row.zone).success };
}

/** Forgets a request, once all that it carried is saved. */
export async function dropSignInRequest(token: string): Promise<void> {
  await database()
    .delete(signInRequests)
    .where(eq(signInRequests.tokenHash, hashToken(token)));
}
