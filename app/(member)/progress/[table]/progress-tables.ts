/** The tables behind the charts, for a file: a row names its practice, and days are written so that they sort. */
import { dayWords } from "#components/calendar/day-sign.tsx";
import { compareRatings, summarise } from "#domain/record/ratings.ts";
import { returnsBetween } from "#domain/record/returns.ts";
import type { ProgressTable } from "../../_record/progress-path.ts";
import type { Practice, View } from "../../_record/progress-view.ts";

type Row = (string | number | null)[];
type Table = { header: string[]; rowsOf: (view: View) => Row[] };

export const tables: Record<ProgressTable, Table> = {
  calendar: {
    header: ["practice", "day", "what you wrote"],
    rowsOf: each(({ weeks }) =>
      weeks
        .flatMap(({ days }) => days)
        .filter(({ sign }) => sign !== "outside" && sign !== "future")
        .map(({ day, sign }) => [day, dayWords[sign]]),
    ),
  },
  "times-a-week": {
    header: ["practice", "week from", "week to", "times", "planned", "free passes", "on plan"],
    rowsOf: each(({ weeks }) =>
      weeks.map(({ from, to, times, planned, passes, standing }) => {
        return [from, to, times, planned, passes, standing === "on" ? "yes" : null];
      }),
    ),
  },
  ratings: {
    header: ["practice", "day", "before", "after"],
    rowsOf: each(({ rated }) => rated.map(({ day, before, after }) => [day, before, after])),
  },
  returns: {
    header: ["practice", "came back on", "days away"],
    rowsOf: each(({ item, logs, days }, view) =>
      returnsBetween(item, logs, days, view.weeks).map(({ on, away }) => [on, away]),
    ),
  },
  "number-moved": {
    header: ["practice", "days with both numbers", "before", "after", "change"],
    rowsOf: ({ practices }) => {
      const rated = practices.map(({ title, rated }) => ({ title, ratings: summarise(rated) }));
      const compared = compareRatings(rated) ?? [];
      return compared.map(({ title, ratings: { days, before, after, change } }) => {
        return [title, days, before, after, change];
      });
    },
  },
};

/** The rows of each practice, one after the other, with its name in front. */
function each(rowsOf: (practice: Practice, view: View) => Row[]): (view: View) => Row[] {
  return (view) =>
    view.practices.flatMap((practice) => rowsOf(practice, view).map((row) => [practice.title, ...row]));
}
