/** Who else vouches for a member: an OpenID Connect provider, by its issuer and by what it calls them (docs/decisions/142-…). */
import { and, asc, eq } from "drizzle-orm";
import { asMember, database, type MemberId, memberIdSchema } from "../client.ts";
import { addMember } from "../members.ts";
import { accounts, members } from "../schema.ts";
import { noteEvent } from "./security-events.ts";

/** What tells one person from another at one provider. An address may change there, and this does not. */
export type Vouched = { issuer: string; subject: string };

/** The member that a provider has vouched for before. */
export async function findVouched({ issuer, subject }: Vouched): Promise<MemberId | undefined> {
  const [row] = await database()
    .select({ of: accounts.userId })
    .from(accounts)
    .where(and(eq(accounts.provider, issuer), eq(accounts.providerAccountId, subject)));
  return row && memberIdSchema.parse(row.of);
}

/**
 * Lets a provider vouch for whoever has this address, a new member if nobody has. Only for an address that the provider has
 * confirmed: anybody can claim one that is not theirs. Of any number at once, all get the same member.
 */
export async function linkVouched(
  { issuer, subject }: Vouched,
  confirmedEmail: string,
  device: string,
): Promise<MemberId> {
  const [known] = await database()
    .select({ id: members.id })
    .from(members)
    .where(eq(members.email, confirmedEmail));
  const { id } = known ?? (await addMember({ email: confirmedEmail, emailVerified: new Date() }));
  const memberId = memberIdSchema.parse(id);
  await asMember(memberId, async (tx) => {
    const linked = await tx
      .insert(accounts)
      .values({ userId: memberId, type: "oidc", provider: issuer, providerAccountId: subject })
      .onConflictDoNothing()
      .returning({ of: accounts.userId });
    if (linked.length > 0) await noteEvent(tx, memberId, "provider-linked", device);
  });
  return (await findVouched({ issuer, subject })) ?? memberId;
}

/** The issuers that vouch for the member, each once. */
export async function listIssuers(memberId: MemberId): Promise<string[]> {
  const rows = await database()
    .selectDistinct({ issuer: accounts.provider })
    .from(accounts)
    .where(eq(accounts.userId, memberId))
    .orderBy(asc(accounts.provider));
  return rows.map(({ issuer }) => issuer);
}

/** Lets a provider vouch for the member no longer. Again does nothing. */
export async function unlinkIssuer(memberId: MemberId, issuer: string, device: string): Promise<void> {
  await asMember(memberId, async (tx) => {
    const gone = await tx
      .delete(accounts)
      .where(and(eq(accounts.userId, memberId), eq(accounts.provider, issuer)))
      .returning({ of: accounts.userId });
    if (gone.length > 0) await noteEvent(tx, memberId, "provider-unlinked", device);
  });
}
