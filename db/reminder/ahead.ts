/** All that is drawn of what brings practices to mind, in one round trip. */
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type MemberRecord, recordIn } from "#db/record/record.ts";
import type { Day } from "#domain/day.ts";
import type { Reminder } from "#domain/reminder/reminder.ts";
import { type MemberId, prepared } from "../client.ts";
import { wordsOf } from "../words.ts";
import { feedTokenOf } from "./feeds.ts";
import { toReminder } from "./reminders.ts";

type Ahead = Pick<MemberRecord, "plan" | "logs"> & {
  /** By practice, what was chosen for it. Practices that nothing brings to mind are not in it. */
  reminders: Map<string, Reminder>;
  /** What the address of the private calendar ends with; undefined where there is none. */
  feed: string | undefined;
};

/** The plan with what was said from `from` to `to`, both included, and what brings each practice to mind. */
export async function readAhead(memberId: MemberId, from: Day, to: Day): Promise<Ahead> {
  const words = await wordsOf(memberId);
  const [row] = await memberAhead().execute({ memberId, from, to });
  const { chosen, feed } = remindersSchema.parse(row?.reminders);
  const { plan, logs } = recordIn(row?.record, words);
  return {
    plan,
    logs,
    reminders: new Map(chosen.map(({ itemId, ...reminder }) => [itemId, toReminder(reminder)])),
    feed: feed === null ? undefined : feedTokenOf(feed),
  };
}

const remindersSchema = z.object({
  chosen: z.array(z.object({ itemId: z.string(), by: z.unknown(), time: z.unknown(), days: z.unknown() })),
  feed: z.string().nullable(),
});

// The functions stand in db/migrations. They name the member to row-level security for themselves.
const memberAhead = prepared((db) =>
  db
    .select({ record: sql<unknown>`record`, reminders: sql<unknown>`reminders` })
    .from(
      sql`member_record(${sql.placeholder("memberId")}, ${sql.placeholder("from")}, ${sql.placeholder("to")}, null) as record,
        member_reminders(${sql.placeholder("memberId")}) as reminders`,
    )
    .prepare("member_ahead"),
);
