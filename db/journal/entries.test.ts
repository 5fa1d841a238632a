import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Sealed } from "#db/keys/sealed.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { addDays, zoneSchema } from "#domain/day.ts";
import { entryIdAt, entryKinds, type NewEntry } from "#domain/journal/entry.ts";
import { day } from "#domain/testing/samples.ts";
import { asMember, database, type MemberId } from "../client.ts";
import { noRoomFor } from "../room.ts";
import { drafts, entries } from "../schema.ts";
import { saveDraft, setAside } from "./drafts.ts";
import { deleteEntry, dropDeletedEntries, keepEntry, restoreEntry } from "./entries.ts";
import { searchEntries } from "./entry-search.ts";
import { getEntry, type JournalWanted, readJournal } from "./journal.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const first = day("2026-11-02");
const entry = (words: string, more: Partial<NewEntry> = {}): NewEntry => ({
  id: randomUUID(),
  kind: "free",
  day: first,
  guide: null,
  zone,
  fields: [{ name: "journal", label: "Your words", words }],
  ...more,
});
const wordsOfAll = async (member: MemberId, wanted?: JournalWanted) =>
  (await readJournal(member, wanted)).entries.map(({ fields }) => fields[0]?.words);

test("every kind of entry that there is can be kept, and be looked for", async () => {
  const member = await someMember();
  for (const kind of entryKinds) {
    expect(await keepEntry(member, entry(kind, { kind }))).toEqual({ kept: true });
    expect(await wordsOfAll(member, { kind })).toEqual([kind]);
  }
});

test("an entry is kept once, however often it is sent, and is nobody else’s", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const one = entry("A walk.");
  for (let times = 0; times < 2; times++) expect(await keepEntry(member, one)).toEqual({ kept: true });
  const { zone: _, ...kept } = one;
  expect(await readJournal(member)).toEqual({ entries: [kept], next: undefined, drafts: [] });
  expect(await getEntry(member, one.id)).toEqual(kept);
  expect(await getEntry(other, one.id)).toBeUndefined();
  expect(await getEntry(member, "no id")).toBeUndefined();
  // An id is the member's own: somebody else's form may have the same.
  expect(await keepEntry(other, entry("Another.", { id: one.id }))).toEqual({ kept: true });
  expect(await getEntry(member, one.id)).toEqual(kept);
});

test("no word can be read in a row, of an entry or a draft", async () => {
  const member = await someMember();
  await keepEntry(member, entry("Planted-in-entry"));
  await saveDraft(member, {
    ...{ id: randomUUID(), kind: "free", day: first, itemId: null },
    values: { journal: "Planted-in-draft" },
  });
  for (const table of ["entries", "drafts"]) {
    const [row] = await asMember(member, (tx) =>
      tx.execute<{ row: string }>(sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t`),
    );
    expect(row?.row).toContain("free");
    for (const secret of ["Planted", "journal\\", "Your words"]) expect(row?.row).not.toContain(secret);
  }
});

test("words that were moved to another entry cannot be read there", async () => {
  const member = await someMember();
  const [one, two] = [entry("One."), entry("Two.")];
  for (const each of [one, two]) await keepEntry(member, each);
  const [row] = await asMember(member, (tx) => tx.select().from(entries).where(sql`id = ${one.id}`));
  await asMember(member, (tx) =>
    tx
      .update(entries)
      .set({ content: row?.content as Sealed })
      .where(sql`id = ${two.id}`),
  );
  expect((await getEntry(member, two.id))?.fields[0]?.words).toContain("cannot be read");
  expect((await getEntry(member, one.id))?.fields[0]?.words).toBe("One.");
});

test("a change writes over what its form showed, and over nothing else", async () => {
  const member = await someMember();
  const one = entry("First.");
  await keepEntry(member, one);
  const changed = { ...one, fields: [{ name: "journal", label: "Your words", words: "Second." }] };
  expect(await keepEntry(member, changed)).toMatchObject({
    kept: false,
    current: { fields: [{ words: "First." }] },
  });
  // What the page showed has the same parts, in the same order: both are made into one fingerprint.
  const shown = JSON.stringify(await getEntry(member, one.id));
  expect(await keepEntry(member, changed, (current) => JSON.stringify(current) === shown)).toEqual({
    kept: true,
  });
  expect(await wordsOfAll(member)).toEqual(["Second."]);
});

test("a deleted entry is gone at once, can be put back for some minutes, and is then gone for good", async () => {
  const member = await someMember();
  const [one, two] = [entry("Stays."), entry("Goes.", { day: addDays(first, 1) })];
  for (const each of [one, two]) await keepEntry(member, each);
  await deleteEntry(member, two.id);
  await deleteEntry(member, two.id);
  expect(await wordsOfAll(member)).toEqual(["Stays."]);
  expect((await searchEntries(member, "goes")).entries).toEqual([]);
  expect(await getEntry(member, two.id)).toBeUndefined();
  await dropDeletedEntries();
  expect(await restoreEntry(member, two.id)).toBe(true);
  expect(await wordsOfAll(member)).toEqual(["Goes.", "Stays."]);

  await deleteEntry(member, two.id);
  await asMember(member, (tx) =>
    tx.update(entries).set({ deletedAt: sql`now() - interval '11 minutes'` }).where(sql`id = ${two.id}`),
  );
  await dropDeletedEntries();
  expect(await restoreEntry(member, two.id)).toBe(false);
  expect(await asMember(member, (tx) => tx.$count(entries))).toBe(1);
});

test("pages hold every entry once, the latest first, by kind and by days", async () => {
  const member = await someMember();
  for (let number = 0; number < 45; number++) {
    const id = entryIdAt(1_764_000_000_000 + number * 1000, randomUUID());
    const kind = number % 3 === 0 ? "gratitude" : "free";
    await keepEntry(member, entry(`${number}`, { id, kind, day: addDays(first, Math.floor(number / 4)) }));
  }
  const seen: (string | undefined)[] = [];
  let after: JournalWanted["after"];
  do {
    const page = await readJournal(member, { after });
    seen.push(...page.entries.map(({ fields }) => fields[0]?.words));
    after = page.next;
  } while (after);
  expect(seen).toEqual(Array.from({ length: 45 }, (_, number) => `${44 - number}`));
  expect((await readJournal(member, { kind: "gratitude" }, 50)).entries).toHaveLength(15);
  expect(await wordsOfAll(member, { from: addDays(first, 2), to: addDays(first, 2) })).toEqual([
    ..."11,10,9,8".split(","),
  ]);
});

test("a search finds the words in all of a large journal, and goes on where it stopped", async () => {
  const member = await someMember();
  for (let number = 0; number < 30; number++)
    await keepEntry(member, entry(`The kettle, ${number}`, { day: addDays(first, number) }));
  await keepEntry(member, entry("Only tea."));
  const page = await searchEntries(member, "KETTLE", undefined, 20);
  expect(page.entries.map(({ day }) => day)[0]).toBe(addDays(first, 29));
  const rest = await searchEntries(member, "kettle", page.next, 20);
  expect(rest.entries).toHaveLength(10);
  expect(rest.next).toBeUndefined();
  expect((await searchEntries(await someMember(), "kettle")).entries).toEqual([]);
});

test("a draft is one, whatever its device, and goes when its entry is kept", async () => {
  const member = await someMember();
  const [id, itemId] = [randomUUID(), randomUUID()];
  const draft = { id, kind: "free", day: first, itemId, values: { journal: "A wal" } } as const;
  await saveDraft(member, draft);
  await saveDraft(member, { ...draft, values: { journal: " A walk\n" } });
  const now = { ...draft, values: { journal: " A walk\n" } };
  const draftsOf = async (whose: MemberId, wanted?: JournalWanted) =>
    (await readJournal(whose, wanted)).drafts;
  expect(await draftsOf(member)).toEqual([now]);
  expect(await draftsOf(member, { beside: itemId })).toEqual([now]);
  expect(await draftsOf(member, { beside: id })).toEqual([]);
  expect(await draftsOf(await someMember(), { only: id })).toEqual([]);
  expect(await draftsOf(member, { only: "no id" })).toEqual([]);
  await keepEntry(member, entry("A walk", { id }));
  expect(await draftsOf(member)).toEqual([]);
});

test("what another device wrote in a draft meanwhile becomes a draft of its own", async () => {
  const member = await someMember();
  const id = randomUUID();
  const write = (journal: string, by: string) =>
    saveDraft(member, { id, kind: "free", day: first, itemId: null, values: { journal } }, by);
  const drafted = async () => (await readJournal(member)).drafts.map(({ values }) => values.journal).sort();
  const opened = (journal: string, by: string) => ({
    by,
    hasSeen: (values: Record<string, string>) => values.journal === journal,
  });
  await write("At the desk", "desk");
  expect(await setAside(member, id, opened("", "desk"))).toBe(false);
  expect(await setAside(member, id, opened("At the desk", "phone"))).toBe(false);
  await write("At the desk, and on the phone", "phone");
  expect(await setAside(member, id, opened("", "desk"))).toBe(true);
  await write("At the desk again", "desk");
  expect(await drafted()).toEqual(["At the desk again", "At the desk, and on the phone"]);
  expect(await setAside(await someMember(), id, opened("", ""))).toBe(false);
});

test("there is room for so many drafts and no more, and one that is there can still be changed", async () => {
  const member = await someMember();
  const draft = { kind: "free", day: first, itemId: null, values: {} } as const;
  const ids = Array.from({ length: 50 }, () => randomUUID());
  for (const id of ids) await saveDraft(member, { ...draft, id });
  const refused = await saveDraft(member, { ...draft, id: randomUUID() }).catch((error: unknown) => error);
  expect(noRoomFor(refused)).toBe("drafts");
  await saveDraft(member, { ...draft, id: ids[0] ?? "", values: { journal: "x" } });
  expect(await asMember(member, (tx) => tx.$count(drafts))).toBe(50);
  expect(await database().$count(drafts)).toBe(0);
});

test("the first words of a draft that come many times at once are one draft", async () => {
  const member = await someMember();
  const draft = { id: randomUUID(), kind: "free", day: first, itemId: null } as const;
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => saveDraft(member, { ...draft, values: { journal: `Words ${n}` } })),
  );
  expect((await readJournal(member)).drafts).toHaveLength(1);
});
