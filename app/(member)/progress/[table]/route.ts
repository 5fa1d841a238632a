import { notFound } from "next/navigation";
import { toCsv } from "#domain/export/csv.ts";
import { memberFile } from "../../_page/download.ts";
import { pathOf, progressTables } from "../../_record/progress-path.ts";
import { askedOf, practiceSchema, readView } from "../../_record/progress-view.ts";
import { tables } from "./progress-tables.ts";

type Asked = { params: Promise<{ table: string }> };

/** What a chart of Progress shows, for a spreadsheet: of one practice, or of all in these weeks. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { table } = await params;
  const name = progressTables.find((each) => table === `${each}.csv`) ?? notFound();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = askedOf(query);
  return memberFile(pathOf(asked), async (member, today) => {
    const { practices, ...view } = await readView(member, asked, today);
    const id = practiceSchema.parse(query.practice);
    const wanted = id ? practices.filter(({ item }) => item.id === id) : practices;
    const { header, rowsOf } = tables[name];
    return {
      name: `tend-${name}-${view.span.from}-to-${view.span.to}.csv`,
      type: "text/csv",
      text: toCsv(header, rowsOf({ ...view, practices: wanted })),
    };
  });
}
