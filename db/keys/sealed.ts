/** Columns that hold what a member wrote: the compiler refuses to put anything there that was not encrypted (db/words.ts). */
import { getTableName, is } from "drizzle-orm";
import { customType, getTableConfig, type PgColumn, PgCustomColumn, PgTable } from "drizzle-orm/pg-core";

declare const brand: unique symbol;

/** A member's words as they are kept: the number of their data key, a dot, and what `encrypt` made. */
export type Sealed = string & { readonly [brand]: "sealed" };

/** A column of a member's table for their words. */
export const sealed = customType<{ data: Sealed; driverData: string }>({ dataType: () => "text" });

export type SealedColumn = PgColumn;

/** Every column of these tables that holds members' words, with its table. */
export function sealedColumnsIn(tables: Record<string, unknown>): SealedColumn[] {
  return Object.values(tables)
    .filter((table): table is PgTable => is(table, PgTable))
    .flatMap((table) => getTableConfig(table).columns.filter((column) => is(column, PgCustomColumn)));
}

const identities = new WeakMap<PgTable, PgColumn[]>();

/** The columns that tell one row of a member from another: its primary key without the member. */
export function identityOf({ table }: SealedColumn): PgColumn[] {
  const known = identities.get(table);
  if (known) return known;
  const { name, columns, primaryKeys } = getTableConfig(table);
  const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  const identity = name === "members" ? [] : key.filter((column) => column.name !== "member_id");
  identities.set(table, identity);
  return identity;
}

/** What binds a text to its place: nowhere else can it be opened. */
export function contextOf(memberId: string, column: SealedColumn, key: string[]): string {
  if (key.length !== identityOf(column).length)
    throw new Error(
      `A row of ${getTableName(column.table)} is told by ${identityOf(column).length} columns.`,
    );
  return JSON.stringify([
    memberId,
    getTableName(column.table),
    column.name,
    ...key.map((part) => part.toLowerCase()),
  ]);
}
