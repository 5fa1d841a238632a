import type { JustSaved } from "#app/_forms/just-saved.ts";
import { DayLegend } from "#components/calendar/day-legend.tsx";
import type { SettledMember } from "../_page/member-page.tsx";
import type { DayMeant } from "../_record/day-meant.ts";
import { NothingDue, Paused, WelcomeBack } from "./notices.tsx";
import { type PracticeOfDay, PracticeToday } from "./practice-today.tsx";
import { sorted } from "./read-day.ts";

type Props = {
  practices: PracticeOfDay[];
  member: SettledMember;
  meant: DayMeant;
  said: JustSaved<"/today"> | undefined;
};

/** The practices of the day as rows: those it asks for, and in a fold those that it leaves free. */
export function Practices({ practices, member, meant, said }: Props) {
  const { day, today } = meant;
  const { asked, waiting, free } = sorted(practices);
  const list = (some: PracticeOfDay[]) => (
    <ul className="mt-6 border-t border-line">
      {some.map((practice) => (
        <PracticeToday
          key={practice.item.id}
          {...practice}
          member={member}
          meant={meant}
          isFirst={practice === waiting[0]}
          said={said?.about === practice.item.id ? said : undefined}
        />
      ))}
    </ul>
  );
  const signs = [...new Set(practices.flatMap(({ cells }) => cells.map(({ sign }) => sign)))];
  return (
    <>
      {practices.some(({ typed }) => typed) && (
        <p className="notice mt-6">
          What you pressed last could not be saved. If you still want it, please press it again.
        </p>
      )}
      <WelcomeBack practices={waiting.filter(({ isBack }) => isBack)} meant={meant} />
      {asked.length > 0 ? list(asked) : <NothingDue practices={practices} day={day} />}
      <Paused practices={free.filter(({ pause }) => pause)} day={day} />
      {free.length > 0 && (
        <details className="mt-6 mb-3" open={free.some(({ typed }) => typed)}>
          <summary className="inline-flex min-h-11 items-center text-accent underline">
            Write down a practice that {day === today ? "today" : "this day"} does not ask for
          </summary>
          {list(free)}
        </details>
      )}
      {signs.some((sign) => sign !== "unknown") && <DayLegend signs={signs} />}
    </>
  );
}
