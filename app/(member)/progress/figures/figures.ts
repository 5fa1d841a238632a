/** What the drawings of Progress are made from, as tables to be read. */
import type { ReactNode } from "react";
import { dayWords } from "#components/calendar/day-sign.tsx";
import { formatDay, weekdayName, weekdayOf } from "#domain/day.ts";
import type { Cell, Sign } from "#domain/record/progress.ts";
import { compareRatings, summarise } from "#domain/record/ratings.ts";
import { returnsBetween } from "#domain/record/returns.ts";
import { eveningWords } from "../../_evening/evening-shape.tsx";
import { tablePath } from "../../_record/progress-path.ts";
import type { Practice, View } from "../../_record/progress-view.ts";
import { ratingPairs } from "./rating-pairs.ts";

export type Figures = {
  /** E.g. "Times a week". */
  title: string;
  header: string[];
  rows: (string | number)[][];
  /** Address of the same as CSV, where there is one. */
  csv?: string;
};

/** A drawing stands above the figures that it is made from. */
export type ChartProps = { practice: Practice; view: View; table: ReactNode };

/** Of one practice. */
export function practiceFigures(practice: Practice, view: View) {
  const { item, weeks, logs, days } = practice;
  const wrote: Figures = {
    title: "What you wrote",
    header: ["Week from", "What you wrote"],
    rows: weeks.map((week) => [formatDay(week.from, "dated"), daysInWords(week.days)]),
    csv: tablePath("calendar", view.span, item.id),
  };
  const times: Figures = {
    title: "Times a week",
    header: ["Week from", "Times", "Asked", "On plan"],
    rows: timesAWeek(practice),
    csv: tablePath("times-a-week", view.span, item.id),
  };
  const returns: Figures = {
    title: "Coming back",
    header: ["Came back on", "Days away"],
    rows: returnsBetween(item, logs, days, view.weeks).map(({ on, away }) => [formatDay(on, "dated"), away]),
    csv: tablePath("returns", view.span, item.id),
  };
  return { wrote, times, ratings: beforeAndAfter(practice, view), returns };
}

/** "Done: Mon, Wed. Rest: Sun." */
function daysInWords(days: Cell[]): string {
  const parts = said.flatMap((sign) => {
    const own = days.filter((cell) => cell.sign === sign);
    const names = own.map(({ day }) => weekdayName(weekdayOf(day), "short"));
    return names.length > 0 ? [`${dayWords[sign]}: ${names.join(", ")}.`] : [];
  });
  return parts.join(" ") || dayWords.unknown;
}

const said = Object.keys(dayWords).filter(
  (sign): sign is Sign => !["unknown", "outside", "future"].includes(sign),
);

function timesAWeek({ weeks }: Practice): Figures["rows"] {
  return weeks.map(({ from, times, planned, passes, standing }) => [
    formatDay(from, "dated"),
    times,
    planned,
    [standings[standing], passes > 0 && `${passes} free ${passes === 1 ? "pass" : "passes"}`]
      .filter(Boolean)
      .join(", "),
  ]);
}

/** What the last column says, beside free passes. Of a week that was not on plan it says nothing. */
const standings = { on: "Yes", open: "Under way", free: "Nothing planned", other: "" } as const;

function beforeAndAfter(practice: Practice, view: View): Figures {
  const { isByWeek, pairs } = ratingPairs(practice, view);
  return {
    title: "Before and after",
    header: isByWeek ? ["Week from", "Before", "After", "Days"] : ["Day", "Before", "After"],
    rows: pairs.map((pair) => [
      formatDay(pair.from, "dated"),
      pair.before,
      pair.after,
      ...(isByWeek ? [pair.days] : []),
    ]),
    csv: tablePath("ratings", view.span, practice.item.id),
  };
}

/** Of all practices together, and of the evenings; a table without rows is left out. */
export function sharedFigures(view: View): Figures[] {
  const compared = compareRatings(
    view.practices.map(({ item, title, rated }) => ({ id: item.id, title, ratings: summarise(rated) })),
  );
  const all: Figures[] = [
    {
      title: "How the days were",
      header: ["Day", "How it was"],
      rows: view.evenings
        .toReversed()
        .map(({ day, answer }) => [formatDay(day, "dated"), eveningWords[answer]]),
    },
    {
      title: "Where the number moved most",
      header: ["Practice", "Before, after", "Change"],
      rows: (compared ?? []).map(({ title, ratings: { days, before, after, change } }) => [
        `${title}, ${days} days`,
        `${before}, ${after}`,
        change < 0 ? `−${-change}` : change,
      ]),
      csv: tablePath("number-moved", view.span),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}
