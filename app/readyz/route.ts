import { isReady } from "#db/ready.ts";

export const dynamic = "force-dynamic";

/** Whether this instance can serve members: 503 while it cannot read their rows. Guides are served all the same. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "the database is away\n", {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}
