import { DayLegend } from "#components/calendar/day-legend.tsx";
import { WeekMark } from "#components/calendar/week-mark.tsx";
import type { View } from "../_record/progress-view.ts";

/** What the signs of all practices mean, once for the page; only those that can be seen in it. */
export function Legend({ view: { practices, span } }: { view: View }) {
  const weeks = practices.flatMap((practice) => practice.weeks);
  const marks = span.weeks === 52 ? [] : marksIn(weeks);
  return (
    <div className="mt-3 gap-x-4 md:flex md:flex-wrap">
      <DayLegend signs={[...new Set(weeks.flatMap(({ days }) => days.map(({ sign }) => sign)))]} />
      {marks.length > 0 && (
        <ul
          className="mt-1 flex flex-wrap gap-x-4 text-small text-quiet"
          aria-label="What stands beside a week"
        >
          {marks.map(({ words, passes }) => (
            <li key={words} className="inline-flex items-center gap-1">
              <WeekMark standing="on" passes={passes} />
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function marksIn(weeks: View["practices"][number]["weeks"]) {
  const kept = weeks.filter(({ standing }) => standing === "on");
  return [
    ...(kept.length > 0 ? [{ words: "Week on plan", passes: 0 }] : []),
    ...(kept.some(({ passes }) => passes > 0) ? [{ words: "On plan with a free pass", passes: 1 }] : []),
  ];
}
