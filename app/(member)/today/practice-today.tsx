import { dayWords } from "#components/calendar/day-sign.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import type { Saying } from "#components/frame/notice.tsx";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { isolated } from "#domain/isolated.ts";
import { describeCue, describeObstacle } from "#domain/practice/cue.ts";
import { type Pause, type PlanItem, versionOn } from "#domain/practice/plan.ts";
import type { DayEntry } from "#domain/record/log.ts";
import type { Cell } from "#domain/record/progress.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import { type DayMeant, todayPath } from "../_record/day-meant.ts";
import { DayLog } from "./day-log.tsx";
import { FourWeeks } from "./four-weeks.tsx";
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
  const { item, entry, member, meant, isFirst, typed, said } = practice;
  const guide = guideBySlug(item.guide);
  const terms = versionOn(item, meant.day);
  const cue = terms && describeCue(terms, member.clockHours);
  const head = (
    <>
      {guide && <Drawing name={guide.front.drawing} className="size-14 md:size-18" />}
      <div className="practice-words">
        {cue && <p className="font-serif text-h3 text-quiet">{cue}</p>}
        <h2>
          {guideTitle(item.guide)}
          {terms && `, ${describeMinutes(terms.minutes)}`}
        </h2>
        {!practice.due && <p className="mt-1 text-small">{practice.because}</p>}
        {terms && <p className="mt-1 text-small">Tiny: {isolated(terms.tiny)}.</p>}
      </div>
    </>
  );
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
        row={{
          head,
          beneath: <Beneath {...practice} />,
          ways: <Ways {...practice} />,
          more: <More {...practice} />,
        }}
      />
    </li>
  );
}

/** The days up to this one as signs and in a sentence, and what was written down. */
function Beneath({ entry, cells, meant, member }: Props) {
  return (
    <div className="practice-beneath">
      <FourWeeks cells={cells} weeks={member.weeks} />
      <p className="mt-1 text-small">{timesOfRow(cells, meant.today)}</p>
      <Written {...entry} />
    </div>
  );
}

/** The way to do it now, and what the day before was, which can be filled in there. */
function Ways({ item, cells, meant }: Props) {
  const yesterday = cells.at(-2);
  const title = guideTitle(item.guide);
  return (
    <>
      <a className="inline-flex min-h-11 items-center" href={todayPath(meant, { item: item.id })}>
        Do it now <span className="visually-hidden">with the tool ({title})</span>
      </a>
      {yesterday && yesterday.sign !== "outside" && (
        <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}/${yesterday.day}`}>
          {meant.day === meant.today ? "Yesterday" : "The day before"}: {lowerFirst(dayWords[yesterday.sign])}
          <span className="visually-hidden"> ({title})</span>
        </a>
      )}
    </>
  );
}

/** The numbers and the note. Draws nothing of what was not said. */
function Written({ before, after, note }: DayEntry) {
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

/** Why the day asks for it, and what was planned for when something gets in the way. */
function More({ item, meant, due, because }: Props) {
  const terms = versionOn(item, meant.day);
  const obstacle = terms && describeObstacle(terms);
  return (
    <div className="grid gap-1 text-small">
      {due && <p>{because}</p>}
      {obstacle && <p>{obstacle}</p>}
    </div>
  );
}
