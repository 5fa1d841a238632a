import { addressOf } from "#app/_site/addresses.ts";
import { evidenceData } from "#content/evidence-data.ts";

export const dynamic = "force-static";

/** Every claim and the works behind it, as open data. */
export function GET() {
  return Response.json({ $schema: addressOf("/evidence.schema.json"), ...evidenceData(addressOf) });
}
