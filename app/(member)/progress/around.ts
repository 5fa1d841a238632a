/** What stands around the record on its page, in few words: the page is drawn from them here and in the browser. */
import { spanLengths } from "#domain/record/span.ts";
import { opened, pathOf, pathsBeside } from "../_record/progress-path.ts";
import type { Practice, View } from "../_record/progress-view.ts";

/** The addresses of the same days in fewer or more weeks. @param one the practice that was asked for, of many */
export function spanWays({ span }: View, one: string | undefined) {
  const until = span.isPresent ? undefined : span.to;
  return spanLengths.map((weeks): [typeof weeks, string] => [weeks, withOne(pathOf({ weeks, until }), one)]);
}

/** The addresses of the weeks before and after, where there are any. @param one as of `spanWays` */
export function waysBeside({ span, plan, today, weeks }: View, one: string | undefined) {
  const present = pathOf({ weeks: span.weeks });
  const { earlier, later } = pathsBeside(span, today, weeks);
  return {
    ...(plan.some(({ startedOn }) => startedOn < span.from) && { earlier: withOne(earlier, one) }),
    ...(!span.isPresent && { later: withOne(later, one) }),
    ...(!span.isPresent && later !== present && { present: withOne(present, one) }),
  };
}

function withOne(path: string, one: string | undefined): string {
  return one ? opened(path, one) : path;
}

/** All signs on the page, and the marks beside its weeks. @param opened the practices whose days can be pressed */
export function signsAndMarks({ practices, span }: View, opened: readonly (Practice | undefined)[]) {
  const weeks = practices.flatMap((practice) => practice.weeks);
  const marked = span.weeks === 52 ? [] : opened.flatMap((practice) => practice?.weeks ?? []);
  const kept = marked.filter(({ standing }) => standing === "on");
  return {
    signs: [...new Set(weeks.flatMap(({ days }) => days.map(({ sign }) => sign)))],
    marks: ([0, 1] as const).filter((passes) => kept.some((week) => passes === 0 || week.passes > 0)),
  };
}
