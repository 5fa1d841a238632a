/** What a backup holds: every table of the schema, but for what is over after a day. */
import type { TransactionSql } from "postgres";

export type Table = { name: string; columns: string[]; key: string[] };

/**
 * What is not brought back. A session that was ended since must stay ended, a link that was used must stay used, and a mail that
 * was sent is not sent again. People sign in anew after a restore.
 */
const passing = [
  "sessions",
  "verification_tokens",
  "sign_in_requests",
  "address_changes",
  "passkey_challenges",
  "rate_limits",
  "outbox",
];

/**
 * The tables to back up with their columns and primary keys, those first to which others refer. Generated columns are left
 * out, since the database fills them in.
 */
export async function tablesToKeep(tx: TransactionSql): Promise<Table[]> {
  const tables = await tx<Table[]>`
    select c.relname as name,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum) as columns,
      array(select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
        where indrelid = c.oid and indisprimary order by array_position(indkey::int[], attnum::int)) as key
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`;
  const references = await tx<{ from: string; to: string }[]>`
    select distinct f.relname as from, t.relname as to from pg_constraint
    join pg_class f on f.oid = conrelid join pg_class t on t.oid = confrelid
    where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace`;
  const keyless = tables.find(({ key }) => key.length === 0);
  if (keyless) throw new Error(`The table ${keyless.name} has no primary key, and its rows no order`);
  return inOrder(tables, references).filter(({ name }) => !passing.includes(name));
}

function inOrder(tables: readonly Table[], references: readonly { from: string; to: string }[]): Table[] {
  const ordered: Table[] = [];
  let rest = [...tables];
  while (rest.length > 0) {
    const waiting = new Set(rest.map(({ name }) => name));
    const ready = rest.filter(
      ({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)),
    );
    if (ready.length === 0)
      throw new Error(`These tables refer to each other in a circle: ${[...waiting].join(", ")}`);
    ordered.push(...ready);
    rest = rest.filter((table) => !ready.includes(table));
  }
  return ordered;
}

/** "id", "day": names as SQL takes them. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(", ");
}
