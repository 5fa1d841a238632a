import { notFound } from "next/navigation";
import { readExport } from "#db/export/export.ts";
import { exportTables, tableAsCsv } from "#domain/export/export-tables.ts";
import { exportedFile } from "../../../_page/download.ts";

type Asked = { params: Promise<{ table: string }> };

/** One table of the export for a spreadsheet, such as /settings/export/days.csv. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { table } = await params;
  const name = exportTables.find((each) => table === `${each}.csv`) ?? notFound();
  return exportedFile("/settings#data", async (member, today) => {
    const everything = await readExport(member.id);
    return (
      everything && {
        name: `tend-${name}-${today}.csv`,
        type: "text/csv",
        text: tableAsCsv(everything, name),
      }
    );
  });
}
