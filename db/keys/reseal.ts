/**
 * Writes words anew under the data key that writes by now: those from before members had keys of their own, and those under
 * a key that is to go. It may be stopped at any moment and begun again, while members read and write.
 */
import { and, eq, getTableName, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { sealPlainWords } from "#db/plan/plan-rows.ts";
import { asMember, database, type MemberId, memberIdSchema, type Transaction } from "../client.ts";
import * as schema from "../schema.ts";
import { members } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";
import { identityOf, type SealedColumn, sealedColumnsIn } from "./sealed.ts";

const columns = sealedColumnsIn(schema);
const atOnce = 500;

/** Writes the words of every member from before the time of their own keys anew. Gives how many members there were. */
export async function sealOlderWords(signal?: AbortSignal): Promise<number> {
  for (let done = 0; ; done += 1) {
    if (signal?.aborted) return done;
    const [row] = await database()
      .select({ id: members.id })
      .from(members)
      .where(eq(members.wordsSealed, false))
      .limit(1);
    if (!row) return done;
    const memberId = memberIdSchema.parse(row.id);
    await resealMember(memberId, await wordsOf(memberId));
    await database().update(members).set({ wordsSealed: true }).where(eq(members.id, row.id));
  }
}

/** Writes anew what is not under the key that writes. Gives how many texts were written. */
export async function resealMember(memberId: MemberId, words: Words): Promise<number> {
  let written = await asMember(memberId, async (tx) => {
    return (await sealPlainName(tx, memberId, words)) + (await sealPlainWords(tx, memberId, words));
  });
  for (const column of columns) written += await resealColumn(memberId, words, column);
  return written;
}

/** Of every text of a member that is encrypted, how many there are, and how many of them cannot be opened or are under an older key. */
export async function inspectMember(
  memberId: MemberId,
  words: Words,
): Promise<{ texts: number; unreadable: number; older: number }> {
  const found = { texts: 0, unreadable: 0, older: 0 };
  for (const column of columns) {
    const rows = await asMember(memberId, (tx) => sealedRows(tx, memberId, column, sql`true`));
    for (const { sealed, key } of rows) {
      found.texts += 1;
      if (words.open(sealed, column, ...key) === undefined) found.unreadable += 1;
      if (!sealed.startsWith(`${words.number}.`)) found.older += 1;
    }
  }
  return found;
}

async function sealPlainName(tx: Transaction, memberId: MemberId, words: Words): Promise<number> {
  const [row] = await tx.select({ name: members.name }).from(members).where(eq(members.id, memberId));
  if (!row?.name) return 0;
  await tx
    .update(members)
    .set({ name: null, sealedName: words.seal(row.name, members.sealedName) })
    .where(and(eq(members.id, memberId), eq(members.name, row.name)));
  return 1;
}

async function resealColumn(memberId: MemberId, words: Words, column: SealedColumn): Promise<number> {
  const isOlder = sql`${column} not like ${`${words.number}.%`}`;
  let [written, unreadable] = [0, 0];
  for (;;) {
    const rows = await asMember(memberId, async (tx) => {
      const found = await sealedRows(tx, memberId, column, isOlder, unreadable);
      await Promise.all(found.map((row) => write(tx, row)));
      return found;
    });
    if (rows.length < atOnce) return written;
  }

  async function write(tx: Transaction, { sealed, key }: SealedRow): Promise<void> {
    const text = words.open(sealed, column, ...key);
    if (text === undefined) {
      unreadable += 1;
      return;
    }
    // What its member has written over meanwhile stays as they wrote it.
    const isThis = identityOf(column).map((part, place) => sql`${part} = ${key[place]}`);
    await tx.execute(sql`
      update ${column.table} set ${sql.identifier(column.name)} = ${words.seal(text, column, ...key)}
      where ${sql.join([ownedBy(memberId, column), sql`${column} = ${sealed}`, ...isThis], sql` and `)}`);
    written += 1;
  }
}

const keySchema = z.array(z.string());

type SealedRow = { sealed: string; key: string[] };

async function sealedRows(
  tx: Transaction,
  memberId: MemberId,
  column: SealedColumn,
  condition: SQL,
  offset?: number,
): Promise<SealedRow[]> {
  const key = sql.join(
    [sql`'{}'::text[]`, ...identityOf(column).map((part) => sql`array[${part}::text]`)],
    sql` || `,
  );
  const rows = await tx.execute<{ sealed: string; key: unknown }>(sql`
    select ${column} as sealed, to_json(${key}) as key from ${column.table}
    where ${ownedBy(memberId, column)} and ${column} is not null and ${condition}
    order by ${sql.join([...identityOf(column), sql`1`], sql`, `)} ${offset === undefined ? sql`` : sql`limit ${atOnce} offset ${offset}`}`);
  return rows.map(({ sealed, key }) => ({ sealed, key: keySchema.parse(key) }));
}

function ownedBy(memberId: MemberId, { table }: SealedColumn): SQL {
  return getTableName(table) === "members" ? sql`id = ${memberId}` : sql`member_id = ${memberId}`;
}
