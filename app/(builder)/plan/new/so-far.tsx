import type { ReactNode } from "react";
import type { Answers } from "#app/_member/answers.ts";
import { madeFrom } from "./walk.ts";

type Props = { answers: Answers | undefined; children: ReactNode };

/** A step of the builder, and on a wide page beside it what the plan is made from so far. */
export function SoFar({ answers, children }: Props) {
  const given = madeFrom(answers ?? {});
  return (
    <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div>{children}</div>
      <aside
        aria-label="Your plan so far"
        className="no-print hidden self-start border-t-2 border-ink pt-4 wrap-anywhere lg:block"
      >
        <p className="eyebrow">Your plan so far</p>
        {given.length === 0 && <Example />}
        <dl className="mt-3 grid gap-3">
          {given.map(({ as, said }) => (
            <div key={as}>
              <dt className="text-small text-quiet">{as}</dt>
              <dd className="font-serif text-h3">{said}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
  );
}

/** Before the first answer: what it will come to. */
function Example() {
  return (
    <>
      <p className="mt-3">It will be a sentence or two, in your own words. Such as:</p>
      <p className="mt-2 font-serif text-h3 text-quiet">
        “After I put the kettle on, I will breathe slowly for 5 minutes, on Mon, Wed and Fri.”
      </p>
    </>
  );
}
