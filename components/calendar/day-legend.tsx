import type { Mark as DayMark } from "#domain/record/progress.ts";
import { DaySign, dayWords } from "./day-sign.tsx";

/** What the signs in a calendar mean; only those that can be seen in it. */
export function DayLegend({ marks }: { marks: DayMark[] }) {
  const seen = (Object.keys(dayWords) as DayMark[]).filter(
    (mark) => mark !== "outside" && mark !== "future" && marks.includes(mark),
  );
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-small text-quiet" aria-label="What the signs mean">
      {seen.map((mark) => (
        <li key={mark} className="inline-flex items-center gap-1">
          <DaySign mark={mark} />
          {dayWords[mark]}
        </li>
      ))}
    </ul>
  );
}
