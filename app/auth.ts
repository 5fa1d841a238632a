/** Who is asking. The only source of a member id. */
import type { Member } from "#db/members.ts";

export type { Member };

export async function currentMember(): Promise<Member | null> {
  return null;
}
