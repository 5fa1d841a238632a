import { tablePath } from "#app/progress-path.ts";
import type { Practice, View } from "#app/progress-view.ts";
import { type Day, formatDay, startOfWeek } from "#domain/day.ts";
import { timesPerWeek, type WeekCount } from "#domain/weeks.ts";
import { Chart, ChartTable } from "./chart-table.tsx";
import { left, round, width } from "./drawing.ts";
import { fullestInWords } from "./words.ts";

/** How often in each week, beside what the plan then in force asked for. */
export function WeeksChart({ practice, view }: { practice: Practice; view: View }) {
  const weeks = timesPerWeek(practice.item, practice.logs, practice.days, view.firstDay);
  const open = startOfWeek(view.today, view.firstDay);
  return (
    <Chart title="Times a week" sentence={fullestInWords(weeks)}>
      <Bars weeks={weeks} open={open} />
      <p className="hint mt-1">Bars: how often you did it. Lines: what the plan asked for.</p>
      <ChartTable
        label={`${practice.title}, times a week`}
        header={["Week from", "Times", "Planned"]}
        rows={weeks.map(({ from, times, planned }) => [formatDay(from, "dated"), times, planned])}
        csv={tablePath("times-a-week", view.span, practice.item.id)}
      />
    </Chart>
  );
}

const [height, base, top] = [124, 104, 8];

function Bars({ weeks, open }: { weeks: WeekCount[]; open: Day }) {
  const highest = Math.max(3, ...weeks.flatMap(({ times, planned }) => [times, planned]));
  const slot = (width - left) / Math.max(weeks.length, 5);
  const y = (times: number) => round(base - (times * (base - top)) / highest);
  const bar = Math.min(28, slot * 0.62);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="w-full text-[0.8125rem]" aria-hidden="true">
      <path d={`M${left} ${base}H${width}M${left} ${y(highest)}H${width}`} className="stroke-line" />
      <text x="0" y={base} className="fill-quiet">
        0
      </text>
      <text x="0" y={y(highest) + 9} className="fill-quiet">
        {highest}
      </text>
      {weeks.map(({ from, times, planned }, index) => {
        const x = left + slot * index;
        const isOpen = from >= open;
        return (
          <g key={from}>
            {times > 0 && (
              <rect
                x={round(x + (slot - bar) / 2)}
                y={y(times)}
                width={round(bar)}
                height={round(base - y(times))}
                className={isOpen ? "fill-paper stroke-accent" : "fill-accent stroke-accent"}
              />
            )}
            {times > 0 && slot > 14 && (
              <text
                x={round(x + slot / 2)}
                y={base - 4}
                textAnchor="middle"
                className={isOpen ? "fill-ink" : "fill-on-accent"}
              >
                {times}
              </text>
            )}
            {planned > 0 && (
              <path
                d={`M${round(x + slot * 0.06)} ${y(planned)}h${round(slot * 0.88)}`}
                className="stroke-warm"
                strokeWidth="2"
              />
            )}
          </g>
        );
      })}
      <Ends weeks={weeks} slot={slot} open={open} />
    </svg>
  );
}

/** The first week and the last by their days. */
function Ends({ weeks, slot, open }: { weeks: WeekCount[]; slot: number; open: Day }) {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return null;
  const lastWords = last.from >= open ? "this week" : formatDay(last.from, "short");
  if (first === last)
    return (
      <text x={left} y={height - 4} className="fill-quiet">
        {lastWords}
      </text>
    );
  return (
    <>
      <text x={left} y={height - 4} className="fill-quiet">
        {formatDay(first.from, "short")}
      </text>
      <text x={round(left + slot * weeks.length)} y={height - 4} textAnchor="end" className="fill-quiet">
        {lastWords}
      </text>
    </>
  );
}
