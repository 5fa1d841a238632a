"use client";

import { useChosen } from "#content/kit/chosen.ts";
import { GuidedTimer } from "#content/kit/timer/guided-timer.tsx";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { cuesOf, lengths, parts, usualRelaxing } from "./muscles.ts";
import { PartsForm, readRelaxing } from "./parts-form.tsx";

/** From the hands to the feet, at a calm pace. */
export default function MuscleRelaxationTool() {
  const minutes = useStartingLength(lengths, usualRelaxing);
  const [relaxing, setRelaxing, fields] = useChosen(readRelaxing, { minutes, kept: parts });
  return (
    <GuidedTimer
      name="Muscle relaxation"
      minutes={relaxing.minutes}
      cues={cuesOf(relaxing.minutes, relaxing.kept)}
      ending="Get up slowly. If something is still tight, that is all right."
      form={(hidden) => (
        <PartsForm fields={fields} hidden={hidden} minutes={minutes} onChange={setRelaxing} />
      )}
      list={<PartsList />}
      byOneself="Read this once, then put the page away. Tense each part for about six seconds, and let go for four times as long."
      caution="Not while you drive. If letting go makes you more tense or uneasy, open your eyes, stop, and do something active. That happens to some people, and it is no fault of yours."
    />
  );
}

function PartsList() {
  return (
    <ol className="grid max-w-[36rem] list-decimal gap-2 pl-6">
      {parts.map(({ id, tense, loose }) => (
        <li key={id}>
          {tense} {loose}
        </li>
      ))}
    </ol>
  );
}
