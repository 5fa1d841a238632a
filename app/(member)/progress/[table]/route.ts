import { notFound } from "next/navigation";
import { memberFile } from "#app/download.ts";
import { pathOf, tableNames } from "#app/progress-path.ts";
import { tables } from "#app/progress-tables.ts";
import { askedOf, practiceSchema, readView } from "#app/progress-view.ts";
import { toCsv } from "#domain/csv.ts";

type Asked = { params: Promise<{ table: string }> };

/** What a chart of Progress shows, for a spreadsheet: of one practice, or of all in these weeks. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { table } = await params;
  const name = tableNames.find((each) => table === `${each}.csv`) ?? notFound();
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
