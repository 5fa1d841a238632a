import { evidenceJsonSchema } from "#content/evidence-data.ts";

export const dynamic = "force-static";

/** What each field of /evidence.json holds. */
export function GET() {
  return Response.json(evidenceJsonSchema(), { headers: { "content-type": "application/schema+json" } });
}
