import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { Notice } from "#components/frame/notice.tsx";
import { type CheckInOffered, checkInForms } from "#content/check-in/questionnaires.ts";
import { listCheckIns } from "#db/check-ins.ts";
import type { CheckIn } from "#domain/check-in/check-in.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { memberPage, todayOf } from "../_page/member-page.tsx";
import { OverTime } from "./over-time.tsx";

export const metadata: Metadata = { title: "Check in" };

type Props = { searchParams: Promise<Saved> };

export default async function CheckInsPage({ searchParams }: Props) {
  const saved = await searchParams;
  return memberPage("/check-in", async (member, instant) => {
    const today = todayOf(member, instant);
    const checkIns = await listCheckIns(member.id);
    return (
      <>
        <h1>Check in</h1>
        <Notice said={whatWasSaved("/check-in", saved, instant)} />
        <p className="lede measure mt-4">
          A few questions, if you like to know how things are going. Nobody reminds you, and leaving it for a
          while means nothing.
        </p>
        <ul className="mt-8 border-t border-line">
          {checkInForms.map((form) => (
            <Offered
              key={form.kind}
              form={form}
              answered={checkIns.filter(({ kind }) => kind === form.kind)}
              today={today}
            />
          ))}
        </ul>
        <p className="hint measure mt-4">
          To fill in by hand, or to take to an appointment: <a href="/check-in/blank">the same on paper</a>.
        </p>
        <OverTime member={member} checkIns={checkIns} today={today} />
      </>
    );
  });
}

type OfferedProps = { form: CheckInOffered; answered: CheckIn[]; today: Day };

/** One kind of check-in, with those that were answered before, the latest first. */
function Offered({ form: { kind, questions, about }, answered: [last, ...earlier], today }: OfferedProps) {
  const name = <span className="visually-hidden"> ({questions.name})</span>;
  return (
    <li className="border-b border-line py-4">
      <h2 className="text-h3">
        <a className="inline-flex min-h-11 items-center" href={`/check-in/${kind}`}>
          {questions.name}
        </a>
      </h2>
      <p className="measure">{about}</p>
      {last && (
        <p className="text-small">
          <a className="inline-flex min-h-11 items-center" href={`/check-in/${kind}/${last.day}`}>
            Last answered on {formatDay(last.day, "long", today)}
            {name}
          </a>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-small text-accent underline">
            Earlier ones ({earlier.length})<span className="visually-hidden">, {questions.name}</span>
          </summary>
          <ul className="flex flex-wrap gap-x-6 text-small">
            {earlier.map(({ day }) => (
              <li key={day}>
                <a className="inline-flex min-h-11 items-center" href={`/check-in/${kind}/${day}`}>
                  {formatDay(day, "dated")}
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
