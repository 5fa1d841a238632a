"use client";

import { useEffect, useRef, useState } from "react";
import { parseClock } from "#content/kit/timer/clock.ts";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { FirstQuestions } from "./first-questions.tsx";
import { LampPlan, type LampTimes, usualTimes } from "./lamp-plan.tsx";
import {
  type Answer,
  advice,
  answerLabels,
  type Lamp,
  type LampAnswers,
  lampQuestions,
  lamps,
  lengths,
  nextAfter,
} from "./light.ts";

/** Two questions, and then a morning with a lamp. A yes asks for a clinician first, and hides nothing. */
export default function LightTherapyTool() {
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<LampAnswers>({});
  const minutes = useStartingLength(lengths, usualTimes.minutes);
  const [times, setTimes] = useState<LampTimes>({ ...usualTimes, minutes });
  const next = nextAfter(answers);

  // Asked of the page itself: a reader may have answered before this script came.
  function read() {
    const typed = new FormData(form.current ?? undefined);
    setAnswers(answersIn(typed));
    setTimes(timesIn(typed));
  }
  useEffect(read, []);

  return (
    <form ref={form} className="grid gap-8" onChange={read} onSubmit={(event) => event.preventDefault()}>
      <FirstQuestions />
      <div className="without-script notice">
        <p>After a yes, or if you are not sure, ask before you begin:</p>
        <ul className="list-disc pl-5">
          {lampQuestions.map(({ id, ask }) => (
            <li key={id}>{ask}</li>
          ))}
        </ul>
        <p>After no to both, go on.</p>
      </div>
      <div className="needs-script" role="status">
        {next === "answer" && <p>Answer both, and the plan follows.</p>}
        {next === "ask" && <AskFirst answers={answers} />}
        {next === "plan" && (
          <p>Then here is a plan as it was studied. If anything feels wrong, stop and ask.</p>
        )}
      </div>
      {next === "ask" ? (
        <details>
          <summary className="min-h-11 py-2">See the plan, to talk it over with them</summary>
          <LampPlan times={times} />
        </details>
      ) : (
        <div className={next === "answer" ? "without-script" : undefined}>
          <LampPlan times={times} mayBegin={next === "plan"} />
        </div>
      )}
      <p className="needs-script no-print">
        <button className="button-plain" type="button" onClick={() => window.print()}>
          Print
        </button>
      </p>
    </form>
  );
}

function AskFirst({ answers }: { answers: LampAnswers }) {
  return (
    <div className="notice grid gap-3">
      <h3>Please ask someone first</h3>
      {advice(answers).map((ask) => (
        <p key={ask}>{ask}</p>
      ))}
      <p>
        You could say: “I would like to try a light lamp of 10,000 lux, for 30 minutes after waking. Is that
        safe for me? What should I watch for?” Light may still be for you, with someone beside you.
      </p>
    </div>
  );
}

function answersIn(typed: FormData): LampAnswers {
  const given = lampQuestions.flatMap(({ id }) => {
    const answer = typed.get(`light-${id}`);
    return isAnswer(answer) ? [[id, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "string" && value in answerLabels;
}

/** What is not in the form yet, or left empty, stays as usual. */
function timesIn(typed: FormData): LampTimes {
  const lamp = typed.get("light-lamp");
  return {
    rise: parseClock(String(typed.get("light-rise"))) ?? usualTimes.rise,
    minutes: Number(typed.get("light-minutes") ?? usualTimes.minutes),
    lamp: isLamp(lamp) ? lamp : usualTimes.lamp,
  };
}

function isLamp(value: unknown): value is Lamp {
  return typeof value === "string" && value in lamps;
}
