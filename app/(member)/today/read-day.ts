import type { Typed } from "#app/_member/given-back.ts";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { readRecord } from "#db/record/record.ts";
import { addDays, type Day } from "#domain/day.ts";
import { type PlanItem, pauseOn, versionOn } from "#domain/practice/plan.ts";
import { blankDay, counts } from "#domain/record/log.ts";
import { cellsBetween, returnsAfterGap } from "#domain/record/progress.ts";
import { dueOn } from "#domain/record/schedule.ts";
import { seasonInSight, seasonsOf } from "#domain/record/season.ts";
import { weekOf } from "#domain/record/week.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import type { DayMeant } from "../_record/day-meant.ts";
import type { PracticeOfDay } from "./practice-today.tsx";
import { daysInSight } from "./words.ts";

/** Every practice as it stands on the day and in the four weeks up to it, in one question, with the latest review of each. */
export async function readDay(member: SettledMember, { day, today }: DayMeant, typed: Typed) {
  const week = weekOf(day, member.weeks);
  const from = addDays(day, 1 - daysInSight);
  // To the end of the week, for rest days to come, and one day more: shown for yesterday, today may be in the next week.
  const { plan, logs, reviews, notes, evenings, months, earlier, walk } = await readRecord(
    member.id,
    from,
    addDays(week.to, 1),
    day,
  );
  const practices = plan.map((item): PracticeOfDay => {
    const log = logs.find((log) => log.itemId === item.id && log.day === day) ?? blankDay;
    const { state, before, after } = log;
    return {
      item,
      entry: { state, before, after, note: notes.get(item.id) ?? "" },
      ...dueOn(item, logs, day, member.weeks),
      cells: cellsBetween(item, logs, { from, to: day, today }),
      goesOn: versionOn(item, day) !== undefined && item.finishedOn !== day,
      pause: pauseOn(item, day),
      isBack: returnsAfterGap(item, logs, today, member.weeks),
      typed: typedOn(typed, item, day),
    };
  });
  const seasons = seasonsOf(months);
  return {
    practices,
    reviews,
    earlier,
    walk,
    evening: evenings.find((each) => each.day === day)?.answer,
    season: seasonInSight(seasons, day),
    hasEarlier: seasons.length > 1,
    hasLeaf: logs.some((log) => log.day === day && counts(log)),
  };
}

/** What was typed for another day belongs there. */
function typedOn(typed: Typed, { id }: PlanItem, day: Day): FormValues | undefined {
  const words = typed(`log-${id}`);
  return words && textOf(words, "item") === id && textOf(words, "day") === day ? words : undefined;
}

/** Those that the day asks for or knows of, those of them that have no answer yet, and the rest that could be done. */
export function sorted(practices: PracticeOfDay[]) {
  const asked = practices.filter(({ due, entry }) => due || entry.state);
  return {
    asked,
    waiting: asked.filter(({ entry }) => !entry.state),
    free: practices.filter((practice) => !asked.includes(practice) && practice.goesOn),
  };
}
