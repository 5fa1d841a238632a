"use client";

import { useChosen } from "#content/kit/chosen.ts";
import { GuidedTimer } from "#content/kit/timer/guided-timer.tsx";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { type Anchor, anchorWords, lengths, promptsOf, usualSitting } from "./sitting.ts";
import { readSitting, SittingForm } from "./sitting-form.tsx";

/** A timer with guiding words. */
export default function MeditationTool() {
  const minutes = useStartingLength(lengths, usualSitting.minutes);
  const [sitting, setSitting, fields] = useChosen(readSitting, { ...usualSitting, minutes });
  return (
    <GuidedTimer
      name="Meditation"
      minutes={sitting.minutes}
      cues={promptsOf(sitting)}
      ending="Stay a moment, and notice how you are."
      form={(hidden) => (
        <SittingForm fields={fields} hidden={hidden} minutes={minutes} onChange={setSitting} />
      )}
      list={<Words anchor={sitting.anchor} />}
      byOneself="Read these words once. Then set a clock, put the page away, and sit."
      caution="If you grow uneasy or feel far away from yourself, open your eyes and stop. That is a good choice."
    />
  );
}

function Words({ anchor }: { anchor: Anchor }) {
  return (
    <ul className="grid max-w-[36rem] list-disc gap-1 pl-5">
      {anchorWords(anchor).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
