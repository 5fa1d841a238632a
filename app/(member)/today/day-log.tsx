import type { ReactNode } from "react";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import type { Saying } from "#components/frame/notice.tsx";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { troubleOf } from "#content/trouble.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { DayEntry, LogState } from "#domain/record/log.ts";
import { saveDay } from "../_record/actions.ts";
import type { DayMeant } from "../_record/day-meant.ts";
import { asTyped, seenAgain, seenDay } from "../_record/day-seen.ts";
import { LogForm } from "./log-form.tsx";
import type { Row } from "./practice-row.tsx";
import { RowForm } from "./row-form.tsx";

type Props = {
  item: PlanItem;
  meant: DayMeant;
  /** What is kept of that day. */
  entry: DayEntry;
  /** What was filled in before and could not be saved, if anything. */
  typed: FormValues | undefined;
  /** The page on which this stands. */
  here: string;
  /** The button that stands out, if any. */
  main: LogState | undefined;
  /** What is said of it, when it was just written down and the page is led to because of it. */
  arrived: Saying | undefined;
} & (
  | { row: Row }
  /** The tool that it is done with, and the action that takes its words along. */
  | { practising: { action: FormAction; tool: ReactNode; about: Record<string, string> } }
);

/** What was written of a practice on the day that is meant, and the form to write it: a row of Today, or below its tool. */
export function DayLog({ item, meant, entry, typed, here, main, arrived, ...place }: Props) {
  const front = guideBySlug(item.guide)?.front;
  const id = `log-${item.id}`;
  const log = {
    item: item.id,
    day: meant.day,
    starting: asTyped(entry),
    typed,
    said: entry.state,
    seen: typed ? seenAgain(entry, textOf(typed, "seen")) : seenDay(entry),
    label: guideTitle(item.guide),
    trouble: troubleOf(front?.areas ?? []),
    here,
    back: `${here}#${id}`,
    main,
    arrived,
  };
  return (
    <div id={id}>
      {"row" in place ? (
        <RowForm {...log} action={saveDay} row={place.row} />
      ) : (
        <LogForm {...log} {...place.practising} />
      )}
    </div>
  );
}
