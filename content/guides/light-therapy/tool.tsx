"use client";

import { useEffect, useRef, useState } from "react";
import { NeedsScript } from "#components/frame/needs-script.tsx";
import { parseClock } from "#content/kit/timer/clock.ts";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { writtenBelow } from "#content/kit/worksheet.ts";
import { PrintTool } from "#content/kit/worksheet-buttons.tsx";
import type { Written } from "#content/kit/written.ts";
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
  const fields = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState<LampAnswers>({});
  const minutes = useStartingLength(lengths, usualTimes.minutes);
  const [times, setTimes] = useState<LampTimes>({ ...usualTimes, minutes });
  const next = nextAfter(answers);

  // Asked of the page itself: a reader may have answered before this script came.
  function read() {
    const typed = writtenBelow(fields.current);
    setAnswers(answersIn(typed));
    setTimes(timesIn(typed));
  }
  useEffect(read, []);

  return (
    <div ref={fields} className="grid gap-8" onChange={read}>
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
      <NeedsScript>
        <p className="needs-script no-print">
          <PrintTool />
        </p>
      </NeedsScript>
    </div>
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

function answersIn(typed: Written): LampAnswers {
  const given = lampQuestions.flatMap(({ id }) => {
    const answer = typed[`light-${id}`];
    return isAnswer(answer) ? [[id, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

function isAnswer(value = ""): value is Answer {
  return value in answerLabels;
}

/** What does not stand there yet, or was left empty, stays as usual. */
function timesIn(typed: Written): LampTimes {
  const lamp = typed["light-lamp"];
  return {
    rise: parseClock(typed["light-rise"] ?? "") ?? usualTimes.rise,
    minutes: Number(typed["light-minutes"] ?? usualTimes.minutes),
    lamp: isLamp(lamp) ? lamp : usualTimes.lamp,
  };
}

function isLamp(value = ""): value is Lamp {
  return value in lamps;
}
