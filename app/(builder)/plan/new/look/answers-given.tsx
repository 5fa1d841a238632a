import type { Answers } from "#app/_member/answers.ts";
import { answersGiven } from "../walk.ts";

/** Every answer with the way to change it. */
export function AnswersGiven({ answers }: { answers: Answers }) {
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">Your answers</h2>
      <p className="hint">They led to the suggestions. They are not saved with the plan.</p>
      <dl className="mt-3 max-w-[40rem] border-t border-line">
        {answersGiven(answers).map(({ as, said, href }) => (
          <div key={href} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-2">
            <dt className="font-semibold">{as}</dt>
            <dd className="col-start-1">{said}</dd>
            <dd className="col-start-2 row-span-2 row-start-1">
              <a className="inline-flex min-h-11 items-center" href={href}>
                Change<span className="visually-hidden"> your answer: {as.toLowerCase()}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
