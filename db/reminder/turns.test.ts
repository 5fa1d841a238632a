import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeEach, expect, test } from "vitest";
import { addPractice } from "#db/plan/plans.ts";
import { saveLog } from "#db/record/logs.ts";
import { adminUrl, freshDatabase, someMember } from "#db/testing/database.ts";
import {
  type ClockTime,
  dayAt,
  type Instant,
  now,
  timeAt,
  type Weekday,
  type Zone,
  zoneSchema,
} from "#domain/day.ts";
import { unaided } from "#domain/practice/terms.ts";
import { asMember, database, type MemberId } from "../client.ts";
import { deleteMember, saveSettings } from "../members.ts";
import { listLetters } from "../outbox.ts";
import { members, outbox, reminders, reminderTurns } from "../schema.ts";
import { listReminders, saveReminder } from "./reminders.ts";
import { stopReminders, takeReminderTurn, type WriteMail } from "./turns.ts";

freshDatabase();

const zone = zoneSchema.parse("UTC");
const minute = 60_000;
const aDay = 24 * 60 * minute;
const days: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

beforeEach(async () => {
  await database().delete(outbox);
  await database().delete(members);
});

/** Says what it was asked to write, so that the tests can read it. */
const write: WriteMail = ({ practices, isLast, stopToken }) => ({
  subject: `${practices.length}${isLast ? ", the last" : ""}`,
  text: `${practices.map(({ versions }) => versions.at(-1)?.minutes)}`,
  html: "",
  stopAddress: `https://tend.example/reminders/stop/${stopToken}`,
});

async function practise(memberId: MemberId, minutes: number): Promise<string> {
  const terms = { ...unaided, minutes, tiny: "One.", schedule: { kind: "days" as const, days } };
  const today = dayAt(zone, now() - 3 * aDay);
  return (await addPractice(memberId, { draftId: randomUUID(), guide: "breathing", today, terms })).id;
}

/** Somebody whose practices remind them at the minutes so many minutes ago, as if chosen the day before. */
async function somebody(...minutesAgo: number[]): Promise<{ id: MemberId; items: string[] }> {
  const id = await someMember();
  await saveSettings(id, { zone });
  const items: string[] = [];
  for (const [place, ago] of minutesAgo.entries()) {
    const item = await practise(id, place + 1);
    await saveReminder(id, item, { by: "email", time: wall(ago), days });
    items.push(item);
  }
  await asMember(id, (tx) => tx.update(reminders).set({ savedAt: sql`now() - interval '1 day'` }));
  return { id, items };
}

const wall = (minutesAgo: number, where: Zone = zone): ClockTime =>
  timeAt(where, now() - minutesAgo * minute);

/** Looks until nobody's turn is left. */
async function lookAt(instant: Instant, writing = write): Promise<void> {
  const seen: MemberId[] = [];
  for (
    let turn = await takeReminderTurn(instant, writing, seen);
    turn;
    turn = await takeReminderTurn(instant, writing, seen)
  ) {
    if (turn.error) throw turn.error;
    seen.push(turn.memberId);
  }
}

/** As if their next time had come. */
const makeDue = (id: MemberId) => asMember(id, (tx) => tx.update(reminderTurns).set({ nextAt: sql`now()` }));
const subjects = async () => (await listLetters()).map(({ subject }) => subject).sort();

test("practices of one time share a mail, which is written once", async () => {
  const { id } = await somebody(2, 2, 60);
  await lookAt(now());
  expect(await subjects()).toEqual(["1", "2"]);
  expect((await listLetters()).find(({ subject }) => subject === "2")?.text).toBe("1,2");
  await makeDue(id);
  await lookAt(now());
  expect(await subjects()).toEqual(["1", "2"]);
  const [turn] = await asMember(id, (tx) => tx.select().from(reminderTurns));
  expect(turn?.nextAt?.getTime()).toBeGreaterThan(now());
});

test("nothing is written of what is logged, nor without a time zone, nor for a time before it was chosen", async () => {
  const logged = await somebody(2);
  await saveLog(logged.id, {
    itemId: logged.items[0] ?? "",
    day: dayAt(zone, now() - 2 * minute),
    state: "tiny",
    zone,
  });
  const nowhere = await somebody(2);
  await database().update(members).set({ zone: null }).where(eq(members.id, nowhere.id));
  const late = await somebody();
  await saveReminder(late.id, await practise(late.id, 5), { by: "email", time: wall(2), days });
  await lookAt(now());
  expect(await subjects()).toEqual([]);
});

test("in another zone a time that comes again on the same day writes no second mail", async () => {
  const { id, items } = await somebody(2);
  await lookAt(now());
  // An hour west, where the same time on the wall comes once more; unless that is another day there.
  const west = zoneSchema.parse("Etc/GMT+1");
  await saveSettings(id, { zone: west });
  await lookAt(now() + 60 * minute);
  const isSameDay = dayAt(zone, now() - 2 * minute) === dayAt(west, now() + 58 * minute);
  expect((await subjects()).length).toBe(isSameDay ? 1 : 2);
  expect(items).toHaveLength(1);
});

test("after three days without a visit no more is written, the third says so, and a visit begins anew", async () => {
  const { id } = await somebody(2);
  const visit = now();
  // Just after midnight the mail of two minutes ago is still one of the day before, on which nobody may have been here.
  await database()
    .update(members)
    .set({ createdAt: new Date(visit - aDay) });
  const lookOnDay = async (count: number) => {
    await makeDue(id);
    await lookAt(visit + count * aDay);
  };
  for (const count of [1, 2, 3, 4, 5]) await lookOnDay(count);
  expect(await subjects()).toEqual(["1", "1", "1, the last"]);
  await database()
    .update(members)
    .set({ createdAt: new Date(visit + 6 * aDay) });
  await lookOnDay(7);
  expect(await subjects()).toEqual(["1", "1", "1", "1, the last"]);
});

test("the link stops all mail, that on its way too, and nothing else; again it is fine", async () => {
  const { id } = await somebody(2);
  const other = await somebody(3);
  const item = await practise(id, 9);
  await saveReminder(id, item, { by: "calendar" });
  await lookAt(now());
  const [mine] = (await listLetters()).filter(({ stopAddress }) => stopAddress);
  const tokens = (await listLetters()).map(({ stopAddress }) => stopAddress?.split("/").at(-1) ?? "");
  expect(new Set(tokens).size).toBe(2);
  expect(mine?.stopAddress).toContain("/reminders/stop/");
  expect(await stopReminders("0".repeat(32))).toBe(false);
  const letters = await listLetters();
  const [email] = await database().select({ is: members.email }).from(members).where(eq(members.id, id));
  const token =
    letters
      .find(({ recipient }) => recipient === email?.is)
      ?.stopAddress?.split("/")
      .at(-1) ?? "";
  expect([await stopReminders(token), await stopReminders(token)]).toEqual([true, true]);
  expect([...(await listReminders(id)).keys()]).toEqual([item]);
  expect((await listReminders(other.id)).size).toBe(1);
  expect((await listLetters()).map(({ recipient }) => recipient)).not.toContain(email?.is);
  expect(await listLetters()).toHaveLength(1);
  await lookAt(now() + aDay);
  await deleteMember(id);
  expect(await stopReminders(token)).toBe(false);
});

test("what fails with one keeps nobody else waiting, and is tried again", async () => {
  await somebody(2);
  await somebody(2, 2);
  const failing: WriteMail = (mail) => {
    if (mail.practices.length === 1) throw new Error("out of ink");
    return write(mail);
  };
  const seen: MemberId[] = [];
  const errors: unknown[] = [];
  for (
    let turn = await takeReminderTurn(now(), failing, seen);
    turn;
    turn = await takeReminderTurn(now(), failing, seen)
  ) {
    seen.push(turn.memberId);
    if (turn.error) errors.push(turn.error);
  }
  expect([errors.length, await subjects()]).toEqual([1, ["2"]]);
  await lookAt(now());
  expect(await subjects()).toEqual(["1", "2"]);
});

test("four looking at once, and a hundred faults in the middle of it: none is written twice, none is lost", async () => {
  const people: MemberId[] = [];
  for (let count = 0; count < 30; count += 1) people.push((await somebody(2, 2, 60)).id);
  const start = now();
  const admin = postgres(adminUrl(), { max: 1 });
  let [faults, kills] = [0, 0];
  const faulty: WriteMail = (mail) => {
    if (faults < 100 && Math.random() < 0.3) {
      faults += 1;
      throw new Error("died in the middle");
    }
    return write(mail);
  };
  /** Ends a connection in the middle of its transaction, as when its server dies. */
  const kill = async () => {
    const ended = await admin`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'tend' and state in ('active', 'idle in transaction')
      limit 1`;
    kills += ended.length;
    faults += ended.length;
  };
  const look = async (instant: Instant) => {
    const seen: MemberId[] = [];
    for (;;) {
      const turn = await takeReminderTurn(instant, faulty, seen).catch(() => undefined);
      if (!turn) return;
      seen.push(turn.memberId);
    }
  };
  let daysLooked = 0;
  for (; faults < 100; daysLooked += 1) {
    const instant = start + daysLooked * aDay;
    await database()
      .update(members)
      .set({ createdAt: new Date(instant) });
    for (const id of people) await makeDue(id);
    const looking = Promise.all([look(instant), look(instant), look(instant), look(instant)]);
    if (kills < 20) for (let count = 0; count < 4; count += 1) await kill();
    await looking;
    // Who died has left the turn to these two.
    await Promise.all([lookAt(instant), lookAt(instant)]);
  }
  await admin.end();
  expect(kills).toBeGreaterThan(0);
  const rows = await database().execute<{ count: number; subjects: string }>(
    sql`select count(*)::int as count, string_agg(distinct subject, ' ') as subjects from outbox group by recipient`,
  );
  expect(rows.map((row) => ({ ...row }))).toEqual(
    people.map(() => ({ count: 2 * daysLooked, subjects: "1 2" })),
  );
}, 120_000);
