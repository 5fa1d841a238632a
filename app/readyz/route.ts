import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

export const dynamic = "force-dynamic";

/** Whether this instance can serve members: 503 while the database is away. Guides are served all the same. */
export async function GET(): Promise<Response> {
  const ready = await database()
    .execute(sql`select 1`)
    .then(
      () => true,
      () => false,
    );
  return new Response(ready ? "ready\n" : "the database is away\n", {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}
