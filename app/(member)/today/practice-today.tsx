import { dayWords } from "#components/calendar/day-sign.tsx";
import type { Strip } from "#components/calendar/day-strip.tsx";
import { drawingPaths } from "#components/drawing/drawing.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import type { Saying } from "#components/frame/notice.tsx";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { isolated } from "#domain/isolated.ts";
import { describeCue, describeObstacle } from "#domain/practice/cue.ts";
import { type Pause, type PlanItem, versionOn } from "#domain/practice/plan.ts";
import type { DayEntry } from "#domain/record/log.ts";
import type { Cell } from "#domain/record/progress.ts";
import { lettersOf } from "#domain/record/sign-letters.ts";
import { weekOf } from "#domain/record/week.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import { type DayMeant, todayPath } from "../_record/day-meant.ts";
import { DayLog } from "./day-log.tsx";
import type { Row } from "./practice-row.tsx";
import { lowerFirst, timesOfRow } from "./words.ts";

/** A practice as it stands on one day. */
export type PracticeOfDay = {
  item: PlanItem;
  entry: DayEntry;
  due: boolean;
  /** Why it is due, or not. */
  because: string;
  /** Whether it can be done that day, though the plan may not ask for it. */
  goesOn: boolean;
  /** That day and those of the four weeks up to it in which it was in the plan, oldest first. */
  cells: Cell[];
  pause: Pause | undefined;
  /** Whether the member comes back to it after a while away. */
  isBack: boolean;
  /** What was filled in for it and could not be saved, if anything. */
  typed: FormValues | undefined;
};

type Props = PracticeOfDay & {
  member: SettledMember;
  meant: DayMeant;
  /** The first that waits has the page's main button. */
  isFirst: boolean;
  /** What is said of it, when it was just written down. */
  said: Saying | undefined;
};

/** One practice on one day: its cue, what it asks, one press to say how it went, and the four weeks up to it. */
export function PracticeToday(practice: Props) {
  const { item, entry, meant, isFirst, typed, said } = practice;
  return (
    <li className="border-b border-line py-6">
      <DayLog
        item={item}
        meant={meant}
        entry={entry}
        typed={typed}
        here={todayPath(meant)}
        main={isFirst ? "done" : undefined}
        arrived={said}
        row={rowOf(practice)}
      />
    </li>
  );
}

function rowOf({ item, entry, cells, due, because, meant, member }: Props): Row {
  const guide = guideBySlug(item.guide);
  const terms = versionOn(item, meant.day);
  const title = guideTitle(item.guide);
  return {
    drawing: guide && drawingPaths(guide.front.drawing).join(""),
    cue: terms && describeCue(terms, member.clockHours),
    heading: terms ? `${title}, ${describeMinutes(terms.minutes)}` : title,
    free: due ? undefined : because,
    tiny: terms && isolated(terms.tiny),
    strip: stripOf(cells, member),
    times: timesOfRow(cells, meant.today),
    ratings: ratingsInWords(entry),
    note: entry.note,
    now: todayPath(meant, { item: item.id }),
    before: dayBefore(item, cells, meant),
    more: [due && because, terms && describeObstacle(terms)].flatMap((words) => words || []),
  };
}

function stripOf(cells: Cell[], { weeks }: SettledMember): Strip {
  return {
    signs: lettersOf(cells.map(({ sign }) => sign)),
    begins: cells.flatMap(({ day }, place) => (weekOf(day, weeks).from === day ? [place] : [])),
    endsToday: true,
  };
}

function ratingsInWords({ before, after }: DayEntry): string {
  const said = [before !== null && `${before} before`, after !== null && `${after} after`].filter(Boolean);
  return said.length > 0 ? `How strong it was: ${said.join(", ")}.` : "";
}

function dayBefore({ id }: PlanItem, cells: Cell[], meant: DayMeant): Row["before"] {
  const yesterday = cells.at(-2);
  if (!yesterday || yesterday.sign === "outside") return undefined;
  const name = meant.day === meant.today ? "Yesterday" : "The day before";
  return {
    href: `/plan/${id}/${yesterday.day}`,
    words: `${name}: ${lowerFirst(dayWords[yesterday.sign])}`,
  };
}
