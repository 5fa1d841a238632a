/** Taking everything along, and leaving nothing behind: both are held against every table there is. */
import { randomUUID } from "node:crypto";
import { getTableColumns, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { findSession } from "#db/account/sessions.ts";
import { findSignInRequest } from "#db/account/sign-in-requests.ts";
import { deleteEntry, keepEntry } from "#db/journal/entries.ts";
import { saveLog } from "#db/record/logs.ts";
import { adminUrl, freshDatabase, someMember } from "#db/testing/database.ts";
import { everyRow } from "#db/testing/every-row.ts";
import { someoneTraced, type Traced } from "#db/testing/traces.ts";
import { daySchema, zoneSchema } from "#domain/day.ts";
import { exportSchema } from "#domain/export/export.ts";
import { asMember, database, memberIdSchema } from "../client.ts";
import { deleteMember, getMember } from "../members.ts";
import * as schema from "../schema.ts";
import { readExport } from "./export.ts";
import { countPeriod, deletePeriod } from "./period.ts";

freshDatabase();

const zone = zoneSchema.parse("UTC");

let leaving: Traced;
let staying: Traced;

beforeAll(async () => {
  leaving = await someoneTraced("Ada");
  staying = await someoneTraced("Bea");
});

describe("the export", () => {
  test("holds every word, the note opened, and is what its schema says", async () => {
    const taken = exportSchema.parse(await readExport(leaving.id));
    for (const word of [leaving.email, ...Object.values(leaving.words)])
      expect(JSON.stringify(taken)).toContain(word);
    expect(taken).toMatchObject({
      member: { email: leaving.email, name: "Ada’s name", zone: "Pacific/Chatham" },
      practices: [
        {
          id: leaving.itemId,
          guide: "breathing",
          versions: [{ holdsFrom: "2026-11-02", schedule: { kind: "times", times: 3 } }],
          pauses: [{ from: "2026-11-02", until: "2026-11-02" }],
          days: [{ day: "2026-11-02", state: "done", before: 7, after: 4, note: "Ada’s note" }],
          reviews: [{ helped: "a-little", inTheWay: ["pain"], proposed: "smaller", chosen: "keep" }],
        },
      ],
      checkIns: [{ kind: "who-5", day: "2026-11-02", answers: { calm: 2 } }],
      journal: {
        entries: [{ kind: "free", guide: "journaling", fields: [{ words: "Ada’s entry" }] }],
        drafts: [{ values: { journal: "Ada’s draft entry" } }],
      },
    });
  });

  test("holds nothing of anybody else", async () => {
    const taken = JSON.stringify(await readExport(leaving.id));
    expect(taken).not.toContain("Bea");
    expect(taken).not.toContain(staying.itemId);
  });

  test("of somebody who has just come is whole too, and of nobody there is none", async () => {
    expect(exportSchema.parse(await readExport(await someMember()))).toMatchObject({ practices: [] });
    expect(await readExport(memberIdSchema.parse("00000000-0000-4000-8000-000000000000"))).toBeUndefined();
  });

  test("leaves out no column but those that mean nothing elsewhere", async () => {
    const taken = await readExport(leaving.id);
    const [practice] = taken?.practices ?? [];
    const told: [Parameters<typeof getTableColumns>[0], object | undefined, string[]][] = [
      // The id is that of the owner, the image is never set, keys open nothing elsewhere; the others have a name of their own.
      [
        schema.members,
        taken?.member,
        ["id", "image", "emailVerified", "createdAt", "sealedName", "dataKeys", "wordsSealed"],
      ],
      // The order of the practices is that of the list.
      [schema.planItems, practice, ["memberId", "position"]],
      // Days or times a week make the schedule.
      [schema.reminders, { ...practice?.reminder, ...practice?.reminder?.chosen }, keys],
      // What is in an address or a link opens this Tend alone.
      [schema.calendarFeeds, taken?.account, ["memberId", "id", "tokenHash", "createdAt"]],
      [schema.reminderTurns, taken?.account, ["memberId", "id", "tokenHash", "nextAt"]],
      [schema.reminderMails, taken?.account.remindersSent[0], ["memberId"]],
      [schema.planVersions, practice?.versions[0], [...keys, "days", "timesPerWeek", "words"]],
      [schema.planPauses, practice?.pauses[0], [...keys, "startsOn", "endsOn"]],
      [schema.logs, practice?.days[0], keys],
      [schema.reviews, practice?.reviews[0], keys],
      [schema.checkIns, taken?.checkIns[0], ["memberId"]],
      // What is deleted is not taken along, even while it can be put back.
      [schema.entries, taken?.journal.entries[0], ["memberId", "content", "deletedAt"]],
      [schema.drafts, taken?.journal.drafts[0], ["memberId", "content"]],
      [schema.evenings, taken?.evenings[0], ["memberId"]],
      [schema.carePlans, taken?.carePlan[0], ["memberId"]],
      // The hash opens nothing; what it belongs to is exported as it is shown.
      [
        schema.summaries,
        taken?.summaries[0],
        ["memberId", "tokenHash", "content", "startsOn", "endsOn", "createdAt"],
      ],
      [
        schema.addressChanges,
        taken?.account.addressChange ?? undefined,
        ["memberId", "newTokenHash", "oldTokenHash", "newConfirmedAt", "oldConfirmedAt", "createdAt"],
      ],
      // The public half opens nothing, and nothing elsewhere would take it.
      [
        schema.passkeys,
        taken?.account.passkeys[0],
        ["memberId", "id", "credentialId", "publicKey", "counter", "transports", "createdAt"],
      ],
      [schema.pathWalks, taken?.paths[0], ["memberId"]],
      [schema.securityEvents, taken?.account.securityEvents[0], ["memberId", "id"]],
    ];
    for (const [table, row, others] of told)
      for (const column of Object.keys(getTableColumns(table)))
        if (!others.includes(column)) expect(row).toHaveProperty(column);

    const rows = await database().execute(sql`
      select relname from pg_class join pg_attribute on attrelid = pg_class.oid
      where relkind = 'r' and attname = 'member_id' and relname not in ('kept', 'imports')`);
    // Beside the member; what waits in "kept" and "imports" to be saved is no record yet, and is gone in a day.
    expect(rows).toHaveLength(told.length - 1);
  });
});

describe("deleting some days", () => {
  test("takes what was said of them, and nothing before, after or of anybody else", async () => {
    const someone = await someoneTraced("Cleo");
    const [before, after] = [daySchema.parse("2026-11-01"), daySchema.parse("2026-11-03")];
    const day = daySchema.parse("2026-11-02");
    for (const other of [before, after])
      await saveLog(someone.id, { itemId: someone.itemId, day: other, zone, state: "done" });
    const found = { days: 1, reviews: 1, checkIns: 1, entries: 1, drafts: 1, evenings: 1 };
    const none = { days: 0, reviews: 0, checkIns: 0, entries: 0, drafts: 0, evenings: 0 };
    const rows = await database().execute<{ name: string }>(sql`
      select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
      where relkind = 'r' and attname = 'day' and relname <> 'reminder_mails'`);
    expect(
      rows.map(({ name }) => name),
      "Add the table to db/export/period.ts",
    ).toHaveLength(Object.keys(none).length);
    const inStaying = await countPeriod(staying.id, before, after);
    expect(await countPeriod(someone.id, day, day)).toEqual(found);
    expect(await deletePeriod(someone.id, day, day)).toEqual(found);
    expect(await deletePeriod(someone.id, day, day)).toEqual(none);
    expect(await countPeriod(someone.id, before, after)).toEqual({ ...none, days: 2 });
    expect(await countPeriod(staying.id, before, after)).toEqual(inStaying);
    expect((await readExport(someone.id))?.practices).toHaveLength(1);
  });

  test("an entry that was deleted just now goes with its day, and is not counted", async () => {
    const member = await someMember();
    const day = daySchema.parse("2026-11-02");
    const fields = [{ name: "words", label: "Your words", words: "Gone." }];
    const id = randomUUID();
    await keepEntry(member, { id, kind: "free", day, guide: null, fields, zone });
    await deleteEntry(member, id);
    const isThere = () => asMember(member, (tx) => tx.$count(schema.entries));
    expect([(await countPeriod(member, day, day)).entries, await isThere()]).toEqual([0, 1]);
    expect([(await deletePeriod(member, day, day)).entries, await isThere()]).toEqual([0, 0]);
  });
});

describe("deleting the account", () => {
  let before: string[];
  let after: string[];

  beforeAll(async () => {
    before = await everyRow(adminUrl());
    await deleteMember(leaving.id);
    after = await everyRow(adminUrl());
  });

  test("leaves no trace in any table", () => {
    const { id, email, itemId, marks, words } = leaving;
    for (const [what, text] of Object.entries({ id, email, itemId, ...marks })) {
      expect(text, what).not.toBe("");
      expect(
        before.some((row) => row.includes(text)),
        `${what} was kept`,
      ).toBe(true);
      expect(
        after.filter((row) => row.includes(text)),
        `${what} is gone`,
      ).toEqual([]);
    }
    for (const word of Object.values(words))
      expect(
        before.filter((row) => row.includes(word)),
        "it never stood there as it was written",
      ).toEqual([]);
  });

  test("takes nothing of anybody else’s", () => {
    const { id, email, marks } = leaving;
    const theirs = [id, email, ...Object.values(marks)];
    expect(after).toEqual(before.filter((row) => !theirs.some((mark) => row.includes(mark))));
    expect(after.filter((row) => row.includes(staying.id)).length).toBeGreaterThan(6);
  });

  test("signs out every browser, and lets a link that is still in the mailbox die", async () => {
    expect(await getMember(leaving.id)).toBeUndefined();
    expect(await findSession("Ada’s session")).toBeUndefined();
    expect(await findSignInRequest("Ada’s link")).toBeUndefined();
    expect(await findSession("Bea’s session")).toBeDefined();
    expect(await findSignInRequest("Bea’s link")).toBeDefined();
  });

  test("can be asked for twice", async () => {
    await deleteMember(leaving.id);
    expect(await everyRow(adminUrl())).toEqual(after);
  });
});

const keys = ["memberId", "itemId"];
