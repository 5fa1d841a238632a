"use client";

import { useEffect, useRef, useState } from "react";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { Aloud } from "#content/kit/timer/aloud.tsx";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { useSpoken } from "#content/kit/timer/speech.ts";
import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import { type Anchor, anchorWords, lengths, promptsOf, sittingPromptAt, usualSitting } from "./sitting.ts";
import { readSitting, SittingForm } from "./sitting-form.tsx";

/** A timer with guiding words. Nothing moves but the words. Without a script they are a page to read beforehand. */
export default function MeditationTool() {
  const fields = useRef<HTMLDivElement>(null);
  const minutes = useStartingLength(lengths, usualSitting.minutes);
  const [sitting, setSitting] = useState({ ...usualSitting, minutes });
  const [words, setWords] = useState("");
  const [aloud, setAloud] = useState(false);

  // A reader may have chosen before this script came.
  useEffect(() => {
    if (fields.current) setSitting(readSitting(fields.current));
  }, []);

  const prompts = promptsOf(sitting);
  const timer = useTimer(sitting.minutes * 60_000, (gone) => setWords(sittingPromptAt(prompts, gone)));
  const { phase } = timer;
  const resting = phase === "ready" || phase === "over";
  const ending = `That was ${describeMinutes(sitting.minutes)}. Stay a moment, and notice how you are.`;
  const said = { ready: undefined, running: words || undefined, paused: undefined, over: ending }[phase];
  const canSpeak = useSpoken(aloud ? said : undefined, "en");

  // Or the end of the last sitting would be heard again.
  function start() {
    if (resting) setWords("");
    timer.start();
  }

  return (
    <QuietRoom room={timer.room} name="Meditation" isOver={phase === "over"}>
      <div className="room-middle grid grid-cols-1 gap-4">
        <div className="without-script">
          <p className="mb-4">Read these words once. Then set a clock, put the page away, and sit.</p>
          <Words anchor={sitting.anchor} />
        </div>
        {phase !== "ready" && (
          <p className="lede flex min-h-32 max-w-[34rem] items-center no-print">
            {phase === "over" ? ending : words}
          </p>
        )}
        <TimerButtons
          timer={{ ...timer, start }}
          room={timer.room}
          begin={`Start ${describeMinutes(sitting.minutes)}`}
          look="button"
          said={{ started: "Started.", over: aloud ? "" : ending }}
        />
        <SittingForm fields={fields} hidden={!resting} minutes={minutes} onChange={setSitting} />
        {canSpeak && (
          <Aloud checked={aloud} onChange={setAloud}>
            Read the words aloud, with this device’s own voice
          </Aloud>
        )}
        <details className="outside-room needs-script no-print" hidden={!resting}>
          <summary className="min-h-11 py-2">Read the words beforehand</summary>
          <Words anchor={sitting.anchor} />
        </details>
        <p className="outside-room hint">
          If you grow uneasy or feel far away from yourself, open your eyes and stop. That is a good choice.
        </p>
        {/* A screen reader says the words, unless the device's voice already does. */}
        <p className="visually-hidden" role="status">
          {phase === "running" && !aloud && words}
        </p>
      </div>
    </QuietRoom>
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
