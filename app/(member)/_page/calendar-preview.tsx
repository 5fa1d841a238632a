import type { ShownEntry } from "#domain/calendar/days-shown.ts";
import { type Day, formatDay, formatTime } from "#domain/day.ts";

type Props = { entries: ShownEntry[]; today: Day; clockHours: 12 | 24 };

/** How many entries tell enough. */
const most = 4;

/** The next entries just as a calendar shows them. */
export function CalendarPreview({ entries, today, clockHours }: Props) {
  if (entries.length === 0)
    return (
      <p className="hint">Nothing is planned for the next two weeks, so there is nothing to show yet.</p>
    );
  return (
    <ul className="max-w-[40rem] border-t border-line" aria-label="What the calendar shows next">
      {entries.slice(0, most).map(({ id, day, time, title }) => (
        <li key={`${id} ${day}`} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2">
          <span>
            {formatDay(day, "long", today)}, {time ? formatTime(time, clockHours) : "any time"}
          </span>{" "}
          <strong>{title}</strong>
        </li>
      ))}
    </ul>
  );
}
