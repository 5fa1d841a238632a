import { and, eq, sql } from "drizzle-orm";
import type { Day, Zone } from "#domain/day.ts";
import type { EveningAnswer } from "#domain/evening/evening.ts";
import { asMember, type MemberId } from "../client.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { evenings } from "../schema.ts";

type Said = { day: Day; zone: Zone; answer: EveningAnswer };

/** Keeps what a member said of a day; a later answer takes the place of the first. */
export async function saveEvening(memberId: MemberId, { day, ...says }: Said): Promise<void> {
  await asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    await tx
      .insert(evenings)
      .values({ memberId, day, ...says })
      .onConflictDoUpdate({
        target: [evenings.memberId, evenings.day],
        set: { ...says, savedAt: sql`now()` },
      });
    await checkRoom(tx, memberId, "evenings");
  });
}

/** Takes back what was said of a day. Where nothing was said, that is fine. */
export async function deleteEvening(memberId: MemberId, day: Day): Promise<void> {
  await asMember(memberId, (tx) =>
    tx.delete(evenings).where(and(eq(evenings.memberId, memberId), eq(evenings.day, day))),
  );
}

/** What a member said of a day, or undefined. */
export async function getEvening(memberId: MemberId, day: Day): Promise<EveningAnswer | undefined> {
  const [row] = await asMember(memberId, (tx) =>
    tx
      .select({ answer: evenings.answer })
      .from(evenings)
      .where(and(eq(evenings.memberId, memberId), eq(evenings.day, day))),
  );
  return row?.answer;
}
