"use client";

import { useEffect, useRef, useState } from "react";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { Aloud } from "#content/kit/timer/aloud.tsx";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { useSpoken } from "#content/kit/timer/speech.ts";
import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import { cueAt, cuesOf, lengths, parts, usualRelaxing } from "./muscles.ts";
import { PartsForm, type Relaxing, readRelaxing } from "./parts-form.tsx";

/** From the hands to the feet, at a calm pace, to read or to hear. Without a script it is a list to follow by oneself. */
export default function MuscleRelaxationTool() {
  const fields = useRef<HTMLDivElement>(null);
  const minutes = useStartingLength(lengths, usualRelaxing);
  const [relaxing, setRelaxing] = useState<Relaxing>({ minutes, kept: parts });
  const [words, setWords] = useState("");
  const [aloud, setAloud] = useState(false);

  // A reader may have chosen before this script came.
  useEffect(() => {
    if (fields.current) setRelaxing(readRelaxing(fields.current));
  }, []);

  const cues = cuesOf(relaxing.minutes, relaxing.kept);
  const timer = useTimer(relaxing.minutes * 60_000, (gone) => setWords(cueAt(cues, gone)));
  const { phase } = timer;
  const atRest = phase === "ready" || phase === "over";
  const ending = `That was ${describeMinutes(relaxing.minutes)}. Get up slowly. If something is still tight, that is all right.`;
  const said = { ready: undefined, running: words || undefined, paused: undefined, over: ending }[phase];
  const canSpeak = useSpoken(aloud ? said : undefined, "en");

  // Or the end of the last time would be heard again.
  function start() {
    if (atRest) setWords("");
    timer.start();
  }

  return (
    <QuietRoom room={timer.room} name="Muscle relaxation" isOver={phase === "over"}>
      <div className="room-middle grid grid-cols-1 gap-4">
        <div className="without-script">
          <p className="mb-4">
            Read this once, then put the page away. Tense each part for about six seconds, and let go for four
            times as long.
          </p>
          <PartsList />
        </div>
        {phase !== "ready" && (
          <p className="lede no-print flex min-h-32 max-w-[34rem] items-center">
            {phase === "over" ? ending : words}
          </p>
        )}
        <TimerButtons
          timer={{ ...timer, start }}
          room={timer.room}
          begin={`Start ${describeMinutes(relaxing.minutes)}`}
          look="button"
          said={{ started: "Started.", over: aloud ? "" : ending }}
        />
        <div className="outside-room">
          <PartsForm fields={fields} hidden={!atRest} minutes={minutes} onChange={setRelaxing} />
        </div>
        {canSpeak && (
          <Aloud checked={aloud} onChange={setAloud}>
            Read the words aloud, with this device’s own voice
          </Aloud>
        )}
        <details className="outside-room needs-script no-print" hidden={!atRest}>
          <summary className="min-h-11 py-2">Read the words beforehand</summary>
          <PartsList />
        </details>
        <p className="outside-room hint">
          Not while you drive. If letting go makes you more tense or uneasy, open your eyes, stop, and do
          something active. That happens to some people, and it is no fault of yours.
        </p>
        {/* A screen reader says the words, unless the device's voice already does. */}
        <p className="visually-hidden" role="status">
          {phase === "running" && !aloud && words}
        </p>
      </div>
    </QuietRoom>
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
