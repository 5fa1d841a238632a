import { eq, type InferSelectModel } from "drizzle-orm";
import { type Weekday, weekdaySchema, type Zone, zoneSchema } from "#domain/day.ts";
import { database, type MemberId, memberIdSchema } from "./client.ts";
import { members } from "./schema.ts";

export type Member = {
  id: MemberId;
  email: string;
  name: string | null;
  /** Null until the member has said. */
  zone: Zone | null;
  /** The weekday on which their week starts. */
  firstDay: Weekday;
};

/** What `toMember` needs, for queries that join a member to something else. */
export const memberColumns = {
  id: members.id,
  email: members.email,
  name: members.name,
  zone: members.zone,
  firstDay: members.firstDay,
};

/**
 * A row as a member. A zone that this Node does not know is asked for again, rather than failing every page.
 */
export function toMember(row: Pick<InferSelectModel<typeof members>, keyof typeof memberColumns>): Member {
  return {
    id: memberIdSchema.parse(row.id),
    email: row.email,
    name: row.name,
    zone: zoneSchema.safeParse(row.zone).data ?? null,
    firstDay: weekdaySchema.parse(row.firstDay),
  };
}

/** The member, or undefined when they have left. */
export async function getMember(memberId: MemberId): Promise<Member | undefined> {
  const [row] = await database().select(memberColumns).from(members).where(eq(members.id, memberId));
  return row && toMember(row);
}

/** Sets the zone. Only days to come are counted in it; what was logged keeps its day. */
export async function saveZone(memberId: MemberId, zone: Zone): Promise<void> {
  await database().update(members).set({ zone }).where(eq(members.id, memberId));
}

/** Sets the weekday on which the member's weeks start. */
export async function saveFirstDay(memberId: MemberId, firstDay: Weekday): Promise<void> {
  await database().update(members).set({ firstDay }).where(eq(members.id, memberId));
}
