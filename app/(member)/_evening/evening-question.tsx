import { Notice, type Saying } from "#components/frame/notice.tsx";
import type { Day } from "#domain/day.ts";
import type { EveningAnswer } from "#domain/evening/evening.ts";
import { answerEvening } from "./actions.ts";
import { EveningForm } from "./evening-form.tsx";
import { eveningHint } from "./evening-hints.ts";

type Props = {
  day: Day;
  today: Day;
  answer: EveningAnswer | undefined;
  /** The page on which it stands. */
  here: string;
  said: Saying | undefined;
};

/** “How was today?” Nobody has to answer, and nothing is made of the answer. */
export function EveningQuestion({ day, today, answer, here, said }: Props) {
  const isToday = day === today;
  return (
    <section className="mt-12 border-t border-line pt-5" aria-labelledby="evening-title">
      <h2 id="evening-title" className="text-h3">
        How was {isToday ? "today" : "that day"}?
      </h2>
      <p className="hint">{eveningHint(day)}</p>
      <Notice said={said} look="mt-3" />
      <EveningForm action={answerEvening} day={day} answer={answer} here={here} />
      <p className="hint mt-2">
        {answer ? "It" : "What you say"} stands in <a href="/progress">Progress</a>, and you can{" "}
        <a href="/settings#field-eveningQuestion">turn this question off</a>.
      </p>
    </section>
  );
}
