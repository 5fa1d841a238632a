import { guidesOf, weekOfWalk } from "#app/_path/week-practices.ts";
import type { FormValues } from "#components/form/form-state.ts";
import { guideTitle } from "#content/index.ts";
import type { PathWeek } from "#content/paths/path-schema.ts";
import { guidesLeft, type Walk, weeksOfPath } from "#domain/path/walk.ts";
import { goOnAlong } from "./actions.ts";
import { StepForm } from "./step-form.tsx";

type Props = {
  walk: Walk;
  week: PathWeek;
  isOver: boolean;
  /** What was chosen before and could not be sent, if anything. */
  typed: FormValues;
};

/** How to look back at the week, and the ways from here. None of them is the wrong one. */
export function WhatNext({ walk, week, isOver, typed }: Props) {
  const sent = { walk: walk.id, week: String(walk.week), weekFrom: walk.weekFrom };
  const isLast = walk.week === weeksOfPath;
  const next = isLast ? undefined : weekOfWalk({ path: walk.path, week: walk.week + 1 });
  const leaving = next ? guidesLeft(guidesOf(week), guidesOf(next)) : [];
  return (
    <section className="mt-10 max-w-[40rem] border-t-2 border-ink pt-5" aria-labelledby="next-title">
      <h2 id="next-title">{isOver ? "Look back at this week" : "When you want to look back"}</h2>
      <p className="mt-1">
        {isOver
          ? "Seven days have gone by. The week goes on until you say what comes next."
          : "There is no hurry. Days on which your plan is paused do not count."}
      </p>
      <ul className="mt-3 list-disc pl-6">
        {week.lookBack.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="mt-2">
        If you like, answer them <a href="/journal/new">in your journal</a>.
      </p>
      {/* Another week is another form: what was sent from the one before must not be sent again. */}
      <StepForm
        key={`${walk.id} ${walk.week} ${walk.weekFrom}`}
        action={goOnAlong}
        fields={sent}
        starting={Object.entries(sent).every(([name, value]) => typed[name] === value) ? typed : {}}
        next={next?.title}
        isOver={isOver}
        leaving={leaving.map((guide) => ({ value: guide, label: guideTitle(guide) }))}
      />
      <p className="mt-6 border-l-2 border-warm pl-4">{week.help}</p>
      <p className="mt-6">
        At the end there is a <a href={`/path/staying-well/${walk.id}`}>staying-well sheet</a>. You can look
        at it, and write on it, at any time.
      </p>
    </section>
  );
}
