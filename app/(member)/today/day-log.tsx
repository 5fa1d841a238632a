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

type Props = {
  item: PlanItem;
  meant: DayMeant;
  /** What is kept of that day. */
  entry: DayEntry;
  /** What was filled in before and could not be saved, if anything. */
  typed: FormValues | undefined;
  /** The page on which this stands. */
  here: string;
  shape: "press" | "write";
  /** The button that stands out, if any. */
  main: LogState | undefined;
  /** What is said of it, when it was just written down and the page is led to because of it. */
  arrived: Saying | undefined;
  /** The tool that it is done with, and the action that takes its words along. */
  practising?: { action: FormAction; tool: ReactNode; about: Record<string, string> };
};

/** What was written of a practice on the day that is meant, and the form to write it. */
export function DayLog({ item, meant, entry, typed, here, shape, main, arrived, practising }: Props) {
  const front = guideBySlug(item.guide)?.front;
  const place = `log-${item.id}`;
  return (
    <div id={place}>
      <LogForm
        action={practising?.action ?? saveDay}
        tool={practising?.tool}
        about={practising?.about}
        item={item.id}
        day={meant.day}
        starting={asTyped(entry)}
        typed={typed}
        said={entry.state}
        seen={typed ? seenAgain(entry, textOf(typed, "seen")) : seenDay(entry)}
        label={guideTitle(item.guide)}
        trouble={troubleOf(front?.areas ?? [])}
        here={here}
        back={`${here}#${place}`}
        shape={shape}
        main={main}
        arrived={arrived}
      >
        {shape === "press" && <Words {...entry} />}
      </LogForm>
    </div>
  );
}

/** The numbers and the note, where they are not in the form for all to see. Draws nothing of what was not said. */
function Words({ before, after, note }: DayEntry) {
  const ratings = [before !== null && `${before} before`, after !== null && `${after} after`].filter(Boolean);
  return (
    <>
      {ratings.length > 0 && <p className="text-small">How strong it was: {ratings.join(", ")}.</p>}
      {note && (
        <p className="text-small whitespace-pre-line" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
