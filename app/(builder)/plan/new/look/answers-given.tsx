import { type Answers, notSure } from "#app/_member/answers.ts";
import { areas, type Guide, hindrances } from "#content/index.ts";
import { energies, extents, times } from "../answer-words.ts";

type Props = { answers: Answers; practices: { guide: Guide }[] };

/** Every answer with the way to change it. On paper the plan stands alone: whoever finds it need not read the rest. */
export function AnswersGiven({ answers, practices }: Props) {
  const { needs = [], extent, minutes, energy, around = [] } = answers;
  const named = needs.map((need) => (need === notSure ? "None of these, or not sure" : areas[need]));
  const time = [minutes && times[minutes], energy && `energy ${energies[energy] === "OK" ? "OK" : "low"}`];
  const rows = [
    { term: "What you would like to feel easier", said: named, href: "/plan/new" },
    { term: "How much it gets in the way", said: [extent && extents[extent]], href: "/plan/new/how-much" },
    { term: "Time and energy", said: time, href: "/plan/new/time" },
    {
      term: "What to work around",
      said: around.map((each) => hindrances[each]),
      href: "/plan/new/around",
    },
    {
      term: "What you chose",
      said: practices.map(({ guide }) => guide.front.title),
      href: "/plan/new/choose",
    },
  ];
  return (
    <section className="no-print mt-14" aria-labelledby="answers-title">
      <h2 id="answers-title">Your answers</h2>
      <p className="hint">They led to the suggestions. They are not saved with the plan.</p>
      <dl className="mt-3 max-w-[40rem] border-t border-line">
        {rows.map(({ term, said, href }) => (
          <div key={term} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-2">
            <dt className="font-semibold">{term}</dt>
            <dd className="col-start-1">{said.filter(Boolean).join("; ") || "Left open"}</dd>
            <dd className="col-start-2 row-span-2 row-start-1">
              <a className="inline-flex min-h-11 items-center" href={`${href}?change=yes`}>
                Change<span className="visually-hidden"> your answer: {term.toLowerCase()}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
