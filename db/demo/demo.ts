/**
 * A made-up member with six weeks of an ordinary, imperfect record, for looking at pages that are not empty.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { noteExport } from "#db/account/security-events.ts";
import { openSession } from "#db/account/sessions.ts";
import { keepEntry } from "#db/journal/entries.ts";
import { pausePractice } from "#db/plan/pauses.ts";
import { addPractice, amendPractice, listPlan } from "#db/plan/plans.ts";
import { saveEvening } from "#db/record/evenings.ts";
import { saveLog } from "#db/record/logs.ts";
import { saveReview } from "#db/record/reviews.ts";
import { beginWalk } from "#db/record/walks.ts";
import { saveReminder } from "#db/reminder/reminders.ts";
import { addDays, type Day, weekdayOf, type Zone } from "#domain/day.ts";
import type { EntryField, EntryKind } from "#domain/journal/entry.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import type { LogState, Rating } from "#domain/record/log.ts";
import type { Review } from "#domain/review/review.ts";
import { reviseKeptCarePlan } from "../care-plans.ts";
import { saveCheckIn } from "../check-ins.ts";
import { database, type MemberId, memberIdSchema } from "../client.ts";
import { addMember, saveSettings } from "../members.ts";
import { members } from "../schema.ts";

export const demoEmail = "demo@example.org";

type DemoPractice = {
  guide: string;
  terms: Terms;
  /** An edit, so many days after the first. */
  edit?: { after: number; terms: Partial<Terms> };
  /** One letter for each day, a line for each week: d done, t tiny, r rest, n does not apply, . nothing said. */
  record: string;
  /** How strong it was before and after, on one day after another on which it was done; then from the first again. */
  ratings: [before: Rating | null, after: Rating | null][];
  /** Words for a day, by the number of days since the first of the record. */
  notes: Record<number, string>;
  /** Days since the first of the record on which a pause began and ended. */
  pause?: [from: number, until: number];
  /** A day of rest so many days after today. */
  restIn?: number;
  /** Looks back, so many days after the first of the record, or today. */
  reviews?: (Omit<Review, "itemId" | "day"> & { after: number | "today" })[];
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
    ratings: [
      [7, 5],
      [6, 4],
      [null, null],
      [8, 6],
      [5, 5],
      [6, 3],
      [null, 4],
    ],
    notes: {
      9: "Demo note. On the bus, eyes open.",
      22: "Demo note. Too restless for five minutes.\n\nThree breaths were fine.",
      35: "Demo note. The kettle took its time.",
    },
    restIn: 5,
    reviews: [
      { after: 16, helped: "a-little", inTheWay: ["no-time"], proposed: "smaller", chosen: "smaller" },
      { after: "today", helped: "a-little", inTheWay: ["forgot"], proposed: "keep", chosen: null },
    ],
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
    ratings: [
      [6, 6],
      [5, 3],
      [7, 6],
    ],
    notes: { 23: "Demo note. One line, and then another." },
    pause: [14, 20],
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
    ratings: [[null, null]],
    notes: {},
  },
];

/**
 * Makes the demo member anew, as if they had begun six weeks before `today`. The member of an earlier run is
 * replaced; nobody else is touched. Gives how much was made.
 */
export async function fillDemo(today: Day, zone: Zone): Promise<{ practices: number; logs: number }> {
  await database().delete(members).where(eq(members.email, demoEmail));
  const { id } = await addMember({ email: demoEmail, emailVerified: new Date() });
  const memberId = memberIdSchema.parse(id);
  await saveSettings(memberId, { name: "Demo member (made-up data)", zone });
  // The first line of each record is a week from Monday, and the last one holds today.
  const monday = addDays(today, -35 - (weekdayOf(today) - 1));
  let logs = 0;
  for (const practice of practices) logs += await practise(memberId, practice, monday, today, zone);
  await checkIn(memberId, today, zone);
  await write(memberId, today, zone);
  await sayHowDaysWere(memberId, today, zone);
  await reviseKeptCarePlan(memberId, () => ({ changes: carePlan, clashes: [] }));
  const hope = "sit through a film without checking anything (demo data)";
  await beginWalk(memberId, { path: "four-weeks-with-worry", hope, today: addDays(today, -3) });
  await comeToMind(memberId);
  await signInSomewhere(memberId);
  return { practices: practices.length, logs };
}

/** The evenings before today, the latest first: a letter for each answer, a dot where nothing was said. */
const letters = { v: "very-hard", h: "hard", m: "mixed", g: "good", G: "very-good" } as const;
const howDaysWere = "gm.hg.Gmm.vhm..g.mgG..hm.g.";

async function sayHowDaysWere(memberId: MemberId, today: Day, zone: Zone): Promise<void> {
  for (const [ago, letter] of [...howDaysWere].entries()) {
    const answer = Object.entries(letters).find(([each]) => each === letter)?.[1];
    if (answer) await saveEvening(memberId, { day: addDays(today, -1 - ago), zone, answer });
  }
}

/** Their practices stand in a private calendar. No mail is sent to an address that nobody has. */
async function comeToMind(memberId: MemberId): Promise<void> {
  const [first] = await listPlan(memberId);
  if (first) await saveReminder(memberId, first.id, { by: "calendar" });
}

/** A browser that is signed in, and what it did. What its cookie would hold is known to nobody. */
async function signInSomewhere(memberId: MemberId): Promise<void> {
  const device = "A made-up browser (demo data)";
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
  await openSession({ token, memberId, expires, device, way: "signed-in-by-link" });
  await noteExport(memberId, device);
}

const carePlan = {
  signs: "Demo data. I stop answering messages.\nI skip lunch.",
  alone: "Breathe out slowly, ten times.\nA walk to the bakery and back.",
  people: "A made-up friend, on 555 0100: “Can you stay on the phone with me?”",
  living: "A made-up dog who waits at the door.",
};

/** Every week but two: the options chosen for the five statements of WHO-5, in their order. */
const wellBeing = ["33243", "23233", "", "22332", "12232", ""];

async function checkIn(memberId: MemberId, today: Day, zone: Zone): Promise<void> {
  const statements = ["cheerful", "calm", "active", "rested", "interested"];
  for (const [week, options] of wellBeing.entries()) {
    if (!options) continue;
    const day = addDays(today, 7 * (week - wellBeing.length) + 1);
    const answers = Object.fromEntries(statements.map((id, place) => [id, Number(options[place])]));
    await saveCheckIn(memberId, { kind: "who-5", day, zone, answers });
  }
}

/** By the number of days since. */
const written: { ago: number; kind: EntryKind; guide: string | null; fields: EntryField[] }[] = [
  {
    ago: 0,
    kind: "gratitude",
    guide: "gratitude",
    fields: [
      { name: "good-0", label: "First: What was good, or all right?", words: "Demo entry. The bus waited." },
      { name: "why-0", label: "First: What made it possible?", words: "A driver who looked in the mirror." },
    ],
  },
  {
    ago: 6,
    kind: "free",
    guide: null,
    fields: [
      {
        name: "journal",
        label: "Your words",
        words:
          "Demo entry. A made-up page, so that the journal is not empty.\n\nIt rained from morning on. I called nobody, and then I did.",
      },
    ],
  },
  {
    ago: 20,
    kind: "boundary-script",
    guide: "setting-boundaries",
    fields: [
      { name: "when", label: "When …", words: "Demo entry. You call after ten at night" },
      { name: "need", label: "I need …", words: "to be asleep by then" },
      { name: "can", label: "I can …", words: "call you back at six" },
    ],
  },
];

async function write(memberId: MemberId, today: Day, zone: Zone): Promise<void> {
  for (const { ago, ...entry } of written)
    await keepEntry(memberId, { id: randomUUID(), day: addDays(today, -ago), zone, ...entry });
}

async function practise(
  memberId: MemberId,
  { guide, terms, edit, record, ratings, notes, pause, restIn, reviews = [] }: DemoPractice,
  monday: Day,
  today: Day,
  zone: Zone,
): Promise<number> {
  const letters = [...record.replaceAll(" ", "")];
  const startedOn = addDays(monday, letters.lastIndexOf("_") + 1);
  const draft = { draftId: randomUUID(), guide, today: startedOn, terms };
  const { id: itemId } = await addPractice(memberId, draft);
  if (edit)
    await amendPractice(memberId, itemId, addDays(startedOn, edit.after), { ...terms, ...edit.terms });
  if (pause)
    await pausePractice(memberId, itemId, {
      from: addDays(monday, pause[0]),
      until: addDays(monday, pause[1]),
    });
  for (const { after, ...review } of reviews)
    await saveReview(memberId, {
      itemId,
      day: after === "today" ? today : addDays(monday, after),
      ...review,
    });
  if (restIn) await saveLog(memberId, { itemId, day: addDays(today, restIn), zone, state: "rest" });
  let logs = 0;
  for (const [after, letter] of letters.entries()) {
    const [day, state] = [addDays(monday, after), states[letter]];
    // Today is left for whoever looks.
    if (!state || day >= today) continue;
    const isDone = state === "done" || state === "tiny";
    const [before, later] = (isDone && ratings[logs % ratings.length]) || [null, null];
    await saveLog(memberId, { itemId, day, zone, state, before, after: later, note: notes[after] ?? "" });
    logs += 1;
  }
  return logs;
}

const states: Record<string, LogState> = { d: "done", t: "tiny", r: "rest", n: "not-applicable" };
