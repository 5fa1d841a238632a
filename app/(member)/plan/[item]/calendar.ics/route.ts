import { notFound } from "next/navigation";
import { readRecord } from "#db/record/record.ts";
import { calendarFile } from "#domain/calendar/calendar.ts";
import { calendarSince } from "#domain/calendar/entries.ts";
import { addDays, now } from "#domain/day.ts";
import { restAhead } from "#domain/record/log.ts";
import { memberFile } from "../../../_page/download.ts";
import { settled } from "../../../_page/member-page.tsx";

type Asked = { params: Promise<{ item: string }> };

/** One practice for a calendar, as it is planned now. Its name says no more than its entries do. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { item: id } = await params;
  return memberFile(
    `/plan/${id}#remind`,
    async (member, today) => {
      const { plan, logs } = await readRecord(member.id, calendarSince(today), addDays(today, restAhead));
      const item = plan.find((each) => each.id === id) ?? notFound();
      return {
        name: "for-me.ics",
        type: "text/calendar",
        text: calendarFile([item], logs, now(), settled(member)),
      };
    },
    "paper",
  );
}
