import postgres from "postgres";

/** Looks at every row of a member’s, in whichever table, as the superuser sees it. */
export type Looker = { rowsOf: (memberId: string) => Promise<string[]>; stop: () => Promise<void> };

/** When a member's reminders are looked at next: within a minute the server itself sets it, whoever asks for what. */
const movedByTheServer = "next_at";

/** @param adminUrl of a superuser, from whom row-level security hides nothing */
export async function lookAtRows(adminUrl: string): Promise<Looker> {
  const sql = postgres(adminUrl, { max: 2 });
  const columns = await sql<{ table: string; column: string }[]>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and column_name in ('member_id', 'user_id')`;
  const each = [...columns, { table: "members", column: "id" }].map(
    ({ table, column }) =>
      `select '${table} ' || (to_jsonb(t) - '${movedByTheServer}')::text as row from "${table}" t where t."${column}" = $1`,
  );
  return {
    rowsOf: async (memberId) => {
      const rows = await sql.unsafe<{ row: string }[]>(`${each.join(" union all ")} order by 1`, [memberId]);
      return rows.map(({ row }) => row);
    },
    stop: () => sql.end(),
  };
}
