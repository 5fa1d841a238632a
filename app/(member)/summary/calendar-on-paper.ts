import type { Paper } from "#app/_paper/pdf.ts";
import { dayWords } from "#components/calendar/day-sign.tsx";
import { type Day, formatDay, type Weekday, weekdayName, weekdays } from "#domain/day.ts";
import type { Cell, Sign } from "#domain/record/progress.ts";
import { weekBlocks } from "#domain/record/week.ts";
import type { Summary, SummaryPractice } from "#domain/summary/summary.ts";
import { daysBySign, weeksOf } from "#domain/summary/summary-calendar.ts";

/** In points. */
const [cell, label, between] = [15, 62, 8];
/** More weeks than this stand in three columns. */
const longest = 14;

/** The room to the right of a calendar, from its upper edge. */
type Beside = { top: number; x: number; width: number };

/** The calendar as one figure, which says its days in words to those who listen. Returns the signs that stand in it, and where there is room beside it. */
export function drawCalendar(
  paper: Paper,
  practice: SummaryPractice,
  summary: Summary,
): { signs: Sign[]; beside?: Beside } {
  const { doc, figure, needRoom, left, width, small, fontSize, lineHeight } = paper;
  const weeks = weeksOf(practice, summary);
  if (weeks.length === 0) return { signs: [] };
  const days = daysBySign(practice, summary);
  const words = days.map(([sign, when]) => `${dayWords[sign]}: ${when}.`).join(" ");
  const rows = weeks.length > longest ? Math.ceil(weeks.length / 3) : weeks.length;
  const columns = Array.from({ length: Math.ceil(weeks.length / rows) }, (_, column) =>
    linesOf(weeks.slice(column * rows, (column + 1) * rows)),
  );
  const height = Math.max(...columns.map(({ length }) => length)) * cell;
  needRoom(height + lineHeight * 2);
  const top = doc.y;
  const below = top + height;
  figure(`Calendar. ${words}`, [left, top, left + width, below], () => {
    doc
      .font("text")
      .fontSize(fontSize * small)
      .strokeColor("#000")
      .lineWidth(1.2);
    for (const [column, lines] of columns.entries()) {
      const x = left + column * (label + 7 * cell + between);
      for (const [row, line] of lines.entries()) {
        const y = top + row * cell;
        if (typeof line === "number") drawNames(doc, line, x + label, y);
        else drawWeek(doc, line, { x, y, today: summary.madeOn });
      }
    }
  });
  doc.y = below + 4;
  const signs = days.map(([sign]) => sign);
  if (columns.length > 1) return { signs };
  const taken = label + 7 * cell + 3 * between;
  return { signs, beside: { top, x: left + taken, width: width - taken } };
}

/** Weeks, each block of them under the names of its days; a weekday stands for the names from there on. */
function linesOf(weeks: Cell[][]): (Weekday | Cell[])[] {
  return weekBlocks(weeks).flatMap(({ firstDay, rows }) => [firstDay, ...rows]);
}

function drawNames(doc: Paper["doc"], firstDay: Weekday, x: number, y: number) {
  doc.fillColor("#333");
  for (const [place, weekday] of weekdays(firstDay).entries())
    doc.text(weekdayName(weekday, "short").slice(0, 2), x + place * cell, y, {
      width: cell,
      align: "center",
      lineBreak: false,
    });
}

function drawWeek(doc: Paper["doc"], week: Cell[], { x, y, today }: { x: number; y: number; today: Day }) {
  if (week[0]) doc.fillColor("#333").text(formatDay(week[0].day, "short", today), x, y, { lineBreak: false });
  for (const [place, { sign }] of week.entries())
    drawSign(doc, sign, x + label + (place + 0.5) * cell, y + cell * 0.42);
}

/** What the signs mean, once for all calendars, side by side. */
export function drawKey(paper: Paper, signs: readonly Sign[]) {
  const { doc, write, group, ornament, needRoom, widthOf, left, width, small, lineHeight } = paper;
  let x = left;
  needRoom(lineHeight * 2);
  group("L", (list) => {
    for (const sign of signs) {
      const room = widthOf(dayWords[sign], { scale: small }) + 1;
      if (x > left && x + cell * 1.4 + room > left + width) {
        x = left;
        doc.y += lineHeight;
      }
      const top = doc.y;
      ornament(() => {
        doc.strokeColor("#000").lineWidth(1.2);
        drawSign(doc, sign, x + cell / 2, top + lineHeight * 0.45);
      });
      const look = { scale: small, x: x + cell * 1.4, width: room };
      group("LI", (item) => write("LBody", dayWords[sign], look, item), list);
      doc.y = top;
      x += cell * 2.4 + room;
    }
  });
  doc.y += lineHeight;
}

/** The shapes of components/calendar/day-sign.tsx, around the point (x, y). */
function drawSign(doc: Paper["doc"], sign: Sign, x: number, y: number) {
  if (sign === "done") doc.circle(x, y, 4.5).fill("#000");
  if (sign === "tiny") doc.circle(x, y, 4).stroke().circle(x, y, 1.8).fill("#000");
  if (sign === "rest")
    doc
      .moveTo(x - 3.5, y)
      .lineTo(x + 3.5, y)
      .stroke();
  if (sign === "not-applicable")
    doc
      .moveTo(x - 2.5, y + 2.5)
      .lineTo(x + 2.5, y - 2.5)
      .stroke();
  if (sign === "paused") doc.path(`M${x - 1.6} ${y - 2.5}v5M${x + 1.6} ${y - 2.5}v5`).stroke();
  if (sign === "noted") doc.path(`M${x - 3} ${y - 2.4}h6M${x - 3} ${y}h6M${x - 3} ${y + 2.4}h3.5`).stroke();
  if (sign === "unknown") doc.circle(x, y, 1).fill("#000");
}
