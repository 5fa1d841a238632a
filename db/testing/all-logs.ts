import type { MemberId } from "#db/client.ts";
import { readRecord } from "#db/record/record.ts";
import type { Day } from "#domain/day.ts";
import type { RatedLog } from "#domain/record/log.ts";

/** All that a member said from `from` to `to`, both included, oldest first, as Progress reads it. */
export async function listLogs(memberId: MemberId, from: Day, to: Day): Promise<RatedLog[]> {
  const { logs } = await readRecord(memberId, from, to);
  return logs.filter(({ day }) => day >= from);
}
