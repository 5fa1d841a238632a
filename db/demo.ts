/**
 * A made-up member with six weeks of an ordinary, imperfect record, for looking at pages that are not empty.
 */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { addDays, type Day, weekdayOf, type Zone } from "#domain/day.ts";
import type { LogState } from "#domain/log.ts";
import { type Terms, unaided } from "#domain/plan.ts";
import { database, type MemberId, memberIdSchema } from "./client.ts";
import { saveLog } from "./logs.ts";
import { addPractice, amendPractice } from "./plans.ts";
import { members } from "./schema.ts";

export const demoEmail = "demo@example.org";

type DemoPractice = {
  guide: string;
  terms: Terms;
  /** An edit, so many days after the first. */
  edit?: { after: number; terms: Partial<Terms> };
  /** One mark for each day, a line for each week: d done, t tiny, r rest, n does not apply, . nothing said. */
  record: string;
};

const practices: DemoPractice[] = [
  {
    guide: "breathing",
    terms: {
      ...unaided,
      minutes: 5,
      tiny: "Three slow breaths",
      schedule: { kind: "days", days: [1, 3, 5] },
      cue: "put the kettle on",
    },
    edit: { after: 16, terms: { minutes: 2, schedule: { kind: "times", times: 4 } } },
    record: "d.d.t.. ..d.... r.t.... dt.d.d. d.t.rd. dd.t.d.",
  },
  {
    guide: "journaling",
    terms: {
      ...unaided,
      minutes: 10,
      tiny: "One sentence about today",
      schedule: { kind: "times", times: 3 },
      cue: "clear the table after supper",
    },
    record: ".d..t.d d...d.. ....... ..t..d. d.d..t. .d...t.",
  },
  {
    guide: "sleep-habits",
    terms: {
      ...unaided,
      minutes: 30,
      tiny: "Dim one light, put the phone away",
      schedule: { kind: "days", days: [1, 2, 3, 4, 7] },
      cue: "lock the front door",
    },
    record: "___.... ddtd..d d.dd..d nnnn..d tdrd..d dd.t..d",
  },
];

/**
 * Makes the demo member anew, as if they had begun six weeks before `today`. The member of an earlier run is
 * replaced; nobody else is touched. Gives how much was made.
 */
export async function fillDemo(today: Day, zone: Zone): Promise<{ practices: number; logs: number }> {
  await database().delete(members).where(eq(members.email, demoEmail));
  const [row] = await database()
    .insert(members)
    .values({ email: demoEmail, name: "Demo member (made-up data)", zone, emailVerified: new Date() })
    .returning({ id: members.id });
  const memberId = memberIdSchema.parse(row?.id);
  // The first line of each record is a week from Monday, and the last one holds today.
  const monday = addDays(today, -35 - (weekdayOf(today) - 1));
  let logs = 0;
  for (const practice of practices) logs += await practise(memberId, practice, monday, today, zone);
  return { practices: practices.length, logs };
}

async function practise(
  memberId: MemberId,
  { guide, terms, edit, record }: DemoPractice,
  monday: Day,
  today: Day,
  zone: Zone,
): Promise<number> {
  const marks = [...record.replaceAll(" ", "")];
  const startedOn = addDays(monday, marks.lastIndexOf("_") + 1);
  const draft = { draftId: randomUUID(), guide, today: startedOn, terms };
  const { id: itemId } = await addPractice(memberId, draft);
  if (edit)
    await amendPractice(memberId, itemId, addDays(startedOn, edit.after), { ...terms, ...edit.terms });
  let logs = 0;
  for (const [after, mark] of marks.entries()) {
    const [day, state] = [addDays(monday, after), states[mark]];
    // Today is left for whoever looks.
    if (!state || day >= today) continue;
    await saveLog(memberId, { itemId, day, state, zone });
    logs += 1;
  }
  return logs;
}

const states: Record<string, LogState> = { d: "done", t: "tiny", r: "rest", n: "not-applicable" };
