import { type CheckInOffered, checkInForms } from "#content/check-in/questionnaires.ts";
import { readRecord } from "#db/record/record.ts";
import { type CheckIn, scoresIn } from "#domain/check-in/check-in.ts";
import { addDays, type Day, daysBetween } from "#domain/day.ts";
import { counts } from "#domain/record/log.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import { Practised } from "./practised.tsx";
import { type Point, Scores } from "./scores.tsx";

type Props = { member: SettledMember; checkIns: CheckIn[]; today: Day };

/** The drawings reach back a year at most; the tables have all. */
const mostWeeks = 52;
const fewestWeeks = 12;

/** Scores by day, with the days of practice below on the same weeks: beside each other, and no more than that. */
export async function OverTime({ member, checkIns, today }: Props) {
  const series = checkInForms.flatMap((form) => {
    const points = pointsOf(form, checkIns);
    return points.length > 1 ? [{ form, points }] : [];
  });
  if (series.length === 0) return null;
  const first = series.flatMap(({ points }) => points.map(({ day }) => day)).sort()[0] ?? today;
  const weeks = Math.min(mostWeeks, Math.max(fewestWeeks, Math.floor(daysBetween(first, today) / 7) + 1));
  const from = addDays(today, 1 - 7 * weeks);
  const { logs } = await readRecord(member.id, from, today);
  const practised = logs.filter(counts);
  return (
    <section className="mt-14" aria-labelledby="over-time-title">
      <h2 id="over-time-title">Over time</h2>
      <div className="mt-4 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {series.map(({ form, points }) => (
          <Scores key={form.kind} form={form} points={points} from={from} today={today} />
        ))}
        <Practised days={practised.map(({ day }) => day)} from={from} weeks={weeks} today={today} />
      </div>
      <p className="hint measure mt-6">
        They are side by side because it can help to see both. Nothing here says that one led to the other:
        weeks differ for many reasons.
      </p>
    </section>
  );
}

/** Oldest first. */
function pointsOf({ kind, questionnaire }: CheckInOffered, checkIns: CheckIn[]): Point[] {
  return questionnaire ? scoresIn(checkIns, kind, questionnaire).reverse() : [];
}
