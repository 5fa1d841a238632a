import { entriesOfAll, risOf } from "#content/citations.ts";

export const dynamic = "force-static";

/** Every work of the bibliography, for programs that keep references. */
export function GET() {
  return new Response(risOf(entriesOfAll()), {
    headers: { "content-type": "application/x-research-info-systems; charset=utf-8" },
  });
}
