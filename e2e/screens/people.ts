/** Whose pages are looked at: members with nothing, with a first day, with an ordinary record, and with very much. */
import { eq } from "drizzle-orm";
import { saveCheckIn } from "#db/check-ins.ts";
import { asMember, database, memberIdSchema } from "#db/client.ts";
import { saveSettings } from "#db/members.ts";
import { saveEvening } from "#db/record/evenings.ts";
import { saveLog } from "#db/record/logs.ts";
import { logs, members } from "#db/schema.ts";
import { addDays } from "#domain/day.ts";
import { demoEmail, seedDemo } from "#e2e/world/demo.ts";
import { enrol, giveSession, type MemberOfStory, practise, writeEntry } from "#e2e/world/member.ts";
import type { PracticeDay } from "#e2e/world/pages.ts";

export type Person = {
  token: string;
  /** What their pages about one practice are about; undefined where the demo member's are found on the pages. */
  practice?: PracticeDay;
};

export async function somebodyNew(): Promise<Person> {
  return { token: (await enrol()).token };
}

export async function onTheirFirstDay(): Promise<Person> {
  const member = await enrol();
  return { token: member.token, practice: { item: await practise(member), day: member.today } };
}

/** The demo member. */
export async function withAnOrdinaryRecord(): Promise<Person> {
  await seedDemo();
  const [found] = await database()
    .select({ id: members.id })
    .from(members)
    .where(eq(members.email, demoEmail));
  return { token: await giveSession(memberIdSchema.parse(found?.id)) };
}

const years = 3 * 365;

export async function afterThreeYears(): Promise<Person> {
  const member = await enrol();
  const item = await practise(member, years);
  const others = [
    await practise(member, years, { schedule: { kind: "times", times: 3 } }, "journaling"),
    await practise(member, years, { schedule: { kind: "days", days: [1, 3, 5] } }, "physical-activity"),
  ];
  for (const [place, each] of [item, ...others].entries()) await fillDays(member, each, place);
  for (let ago = 1; ago < 60; ago += 2)
    await saveEvening(member.id, {
      ...{ day: addDays(member.today, -ago), zone: member.zone },
      answer: ago % 3 === 0 ? "good" : "mixed",
    });
  await writeForYears(member, item);
  return { token: member.token, practice: { item, day: addDays(member.today, -1) } };
}

/** An entry every nine days, the latest with that id, and a check-in every month. */
async function writeForYears(member: MemberOfStory, latest: string): Promise<void> {
  const { id, zone, today } = member;
  for (let ago = 1; ago < years; ago += 9)
    await writeEntry(member, `Day ${ago}. The kettle sang, and I looked out at the rain for a while.`, {
      day: addDays(today, -ago),
      ...(ago === 1 ? { id: latest } : {}),
    });
  for (let ago = 1; ago < years; ago += 30)
    await saveCheckIn(id, {
      ...{ kind: "who-5", day: addDays(today, -ago), zone },
      answers: { cheerful: ago % 6, calm: 3, active: (ago + 1) % 6, rested: 2, interested: (ago + 3) % 6 },
    });
}

/** All but every fifth day or so, the same in each run. */
async function fillDays({ id, zone, today }: MemberOfStory, itemId: string, place: number): Promise<void> {
  const rows = Array.from({ length: years }, (_, ago) => ({
    ...{ memberId: id, itemId, zone, day: addDays(today, -1 - ago) },
    state:
      (["done", "tiny", "done", "rest", "done", null] as const)[(ago * 7 + place + (ago % 11)) % 6] ?? null,
    before: ago % 3 === 0 ? 4 + (ago % 5) : null,
    after: ago % 3 === 0 ? 2 + (ago % 4) : null,
  })).filter(({ state, before }) => state !== null || before !== null);
  await asMember(id, (tx) => tx.insert(logs).values(rows));
}

/** One word without a place to break it, and a sentence as long as the field takes. */
const word = (length: number) => "unbreakable".repeat(20).slice(0, length);
const sentence =
  "have put the children to bed and cleared what was left on the table by all who came to supper";

export async function withLongWords(): Promise<Person> {
  const member = await enrol();
  const item = await practise(member, 20, {
    ...{ cue: word(120), tiny: word(120), obstacle: word(120), obstaclePlan: word(120) },
    ...{ place: word(80), supporter: word(80) },
  });
  await practise(member, 20, { cue: sentence, tiny: sentence, place: "the kitchen" }, "journaling");
  await saveSettings(member.id, { name: word(60) });
  await saveLog(member.id, {
    ...{ itemId: item, day: member.today, zone: member.zone },
    ...{ state: "done", before: 9, after: 3, note: word(200) },
  });
  await writeEntry(member, word(400), { id: item });
  return { token: member.token, practice: { item, day: member.today } };
}
