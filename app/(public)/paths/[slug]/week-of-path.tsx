import { PrintedLink } from "#app/_site/printed-link.tsx";
import { guideBySlug } from "#content/index.ts";
import type { PathWeek } from "#content/paths/path-schema.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { joined } from "#domain/joined.mjs";
import { describeSchedule } from "#domain/practice/plan.ts";

type Props = { week: PathWeek; number: number };

/** One week: its idea, what to practise, what to notice, how to look back, and when it is not enough. */
export function WeekOfPath({ week, number }: Props) {
  const id = `week-${number}`;
  return (
    <section className="mt-12 break-inside-avoid border-t-2 border-ink pt-5" aria-labelledby={id}>
      <h2 id={id}>
        Week {number}. <span className="inline-block">{week.title}</span>
      </h2>
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,40rem)_minmax(0,22rem)]">
        <div>
          <p className="mt-2">{joined(week.idea)}</p>
          <ul className="mt-4 border-t border-line">
            {week.practices.map(({ guide, minutes, schedule, why }) => (
              <li key={guide} className="border-b border-line py-3">
                <p>
                  <PrintedLink to={`/guides/${guide}`} shorter={`/g/${guide}`}>
                    {guideBySlug(guide)?.front.title}
                  </PrintedLink>
                  {joined(`, ${describeMinutes(minutes)}, ${describeSchedule(schedule, 1)}`)}
                </p>
                <p className="hint">{joined(why)}</p>
              </li>
            ))}
          </ul>
        </div>
        <BesideWeek week={week} />
      </div>
    </section>
  );
}

function BesideWeek({ week: { notice, lookBack, help } }: { week: PathWeek }) {
  return (
    <div className="max-w-[40rem]">
      <h3 className="mt-5 font-sans text-body font-semibold lg:mt-2">What to notice</h3>
      <p>{notice}</p>
      <h3 className="mt-4 font-sans text-body font-semibold">Looking back</h3>
      <ul className="list-disc pl-6">
        {lookBack.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="mt-4 border-l-2 border-warm pl-4">{help}</p>
    </div>
  );
}
