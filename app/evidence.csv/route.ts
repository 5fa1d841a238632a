import { addressOf } from "#app/_site/addresses.ts";
import { asCells, evidenceColumns, evidenceData } from "#content/evidence-data.ts";
import { toCsv } from "#domain/export/csv.ts";

export const dynamic = "force-static";

/** Every claim as one row, for spreadsheets. */
export function GET() {
  const { claims, works } = evidenceData(addressOf);
  const rows = claims.map((claim) => asCells(claim, works));
  return new Response(toCsv(evidenceColumns, rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
}
