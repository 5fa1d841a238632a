import { tablePath } from "#app/progress-path.ts";
import type { Practice, View } from "#app/progress-view.ts";
import { type Day, daysBetween, formatDay } from "#domain/day.ts";
import { type RatedWeek, ratingsPerWeek, summarise } from "#domain/ratings.ts";
import { Chart, ChartTable } from "./chart-table.tsx";
import { left, round, width } from "./drawing.ts";
import { ratingsInWords } from "./words.ts";

/** The number before and the one after: of each day in four weeks, of longer times the averages of each week. */
export function RatingsChart({ practice, view }: { practice: Practice; view: View }) {
  const { rated, title } = practice;
  if (rated.length === 0) return null;
  const isByWeek = view.span.weeks > 4;
  const pairs = isByWeek
    ? ratingsPerWeek(rated, view.firstDay)
    : rated.map(({ day, ...numbers }) => ({ from: day, days: 1, ...numbers }));
  return (
    <Chart title="Before and after" sentence={ratingsInWords(summarise(rated))}>
      <Pairs pairs={pairs} from={view.span.from} to={view.span.to} step={isByWeek ? 7 : 1} />
      <p className="hint mt-1">
        {isByWeek && "Averages of each week. "}Ring: before. Dot: after. 0 is not at all, 10 is as strong as
        can be. Numbers can fall or rise for many reasons.
      </p>
      <ChartTable
        label={`${title}, before and after`}
        header={isByWeek ? ["Week from", "Before", "After", "Days"] : ["Day", "Before", "After"]}
        rows={pairs.map(({ from, before, after, days }) => [
          formatDay(from, "dated"),
          before,
          after,
          ...(isByWeek ? [days] : []),
        ])}
        csv={tablePath("ratings", view.span, practice.item.id)}
      />
    </Chart>
  );
}

type Props = { pairs: RatedWeek[]; from: Day; to: Day /** Days from one place to the next. */; step: number };

const [height, base, top] = [144, 122, 10];

function Pairs({ pairs, from, to, step }: Props) {
  const places = Math.floor(daysBetween(from, to) / step) + 1;
  const slot = (width - left) / places;
  const y = (rating: number) => round(base - (rating * (base - top)) / 10);
  const ring = Math.min(4.5, Math.max(2.4, slot * 0.45));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="w-full text-[0.8125rem]" aria-hidden="true">
      {[0, 5, 10].map((rating) => (
        <g key={rating}>
          <path d={`M${left} ${y(rating)}H${width}`} className="stroke-line" />
          <text x="0" y={y(rating) + 4} className="fill-quiet">
            {rating}
          </text>
        </g>
      ))}
      {pairs.map((pair) => {
        const x = round(left + slot * (Math.floor(daysBetween(from, pair.from) / step) + 0.5));
        return (
          <g key={pair.from}>
            <path d={`M${x} ${y(pair.before)}V${y(pair.after)}`} className="stroke-accent" />
            <circle cx={x} cy={y(pair.before)} r={round(ring)} className="fill-paper stroke-accent" />
            <circle cx={x} cy={y(pair.after)} r={round(ring * 0.62)} className="fill-accent" />
          </g>
        );
      })}
      <text x={left} y={height - 4} className="fill-quiet">
        {formatDay(from, "short")}
      </text>
      <text x={width} y={height - 4} textAnchor="end" className="fill-quiet">
        {formatDay(to, "short")}
      </text>
    </svg>
  );
}
