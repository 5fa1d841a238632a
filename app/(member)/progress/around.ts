/** What stands around the record on its page, in few words: the page is drawn from them here and in the browser. */
import { spanLengths } from "#domain/record/span.ts";
import { pathOf, pathsBeside } from "../_record/progress-path.ts";
import type { View } from "../_record/progress-view.ts";

/** The addresses of the same days in fewer or more weeks. */
export function spanWays({ span }: View) {
  const until = span.isPresent ? undefined : span.to;
  return spanLengths.map((weeks): [typeof weeks, string] => [weeks, pathOf({ weeks, until })]);
}

/** The addresses of the weeks before and after, where there are any. */
export function waysBeside({ span, plan, today, weeks }: View) {
  const present = pathOf({ weeks: span.weeks });
  const { earlier, later } = pathsBeside(span, today, weeks);
  return {
    ...(plan.some(({ startedOn }) => startedOn < span.from) && { earlier }),
    ...(!span.isPresent && { later }),
    ...(!span.isPresent && later !== present && { present }),
  };
}

/** All signs on the page, and the marks beside its weeks. */
export function signsAndMarks({ practices, span }: View) {
  const weeks = practices.flatMap((practice) => practice.weeks);
  const kept = span.weeks === 52 ? [] : weeks.filter(({ standing }) => standing === "on");
  return {
    signs: [...new Set(weeks.flatMap(({ days }) => days.map(({ sign }) => sign)))],
    marks: ([0, 1] as const).filter((passes) => kept.some((week) => passes === 0 || week.passes > 0)),
  };
}
