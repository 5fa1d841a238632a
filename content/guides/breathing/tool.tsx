"use client";

import { useEffect, useRef, useState } from "react";
import { timeLeft } from "../../stopwatch.ts";
import { type Phase, useTimer } from "../../timer.ts";
import { breathsPerMinute, lengthOf, momentAt, usualLength, usualPace } from "./pace.ts";
import { type Choice, PaceForm, readChoice } from "./pace-form.tsx";
import { type Now, Ring, radiusOf } from "./ring.tsx";
import { useSpoken } from "./speech.ts";

/** A pacer. Without a script it still says how long to breathe in and out. */
export default function BreathingTool() {
  const form = useRef<HTMLFormElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const disc = useRef<SVGCircleElement>(null);
  const [{ pace, minutes }, setChoice] = useState<Choice>({ pace: usualPace, minutes: usualLength });
  const [now, setNow] = useState<Now | null>(null);
  const [left, setLeft] = useState("");
  const [aloud, setAloud] = useState(false);
  const length = lengthOf(pace, minutes);

  useEffect(() => {
    if (form.current) setChoice(readChoice(form.current));
  }, []);

  const timer = useTimer(length, (gone) => {
    const { half, count, fullness } = momentAt(pace, gone);
    disc.current?.setAttribute("r", radiusOf(fullness));
    setNow((last) => (last?.half === half && last.count === count ? last : { half, count }));
    setLeft(timeLeft(length, gone));
  });
  const { phase } = timer;
  const still = phase === "ready" || phase === "over";

  const canSpeak = useSpoken(aloud && phase === "running" ? now?.half : undefined, "en");

  // The button that was pressed goes away: its neighbour takes the focus over.
  function stop() {
    timer.stop();
    main.current?.focus();
  }

  const ending = `That was ${inMinutes(minutes)}. Notice how you are.`;
  return (
    <div className="grid items-center gap-x-12 gap-y-6 md:grid-cols-[15rem_minmax(0,1fr)]">
      <Ring pace={pace} now={still ? null : now} disc={disc} />
      <div>
        {phase === "over" ? (
          <p className="font-serif text-lede">{ending}</p>
        ) : (
          <p>
            In for {pace.in} counts, out for {pace.out}. That is about {breathsPerMinute(pace)} breaths a
            minute.
          </p>
        )}
        <p className="without-script mt-2">
          Count without a sound: in, two, three, four, five. Out, two, three, four, five. Twelve such breaths
          are two minutes.
        </p>
        <div className="needs-script buttons no-print mt-5">
          <button
            ref={main}
            className="button"
            type="button"
            onClick={phase === "running" ? timer.pause : timer.start}
          >
            {mainLabel(phase, minutes)}
          </button>
          {!still && (
            <>
              <button className="button-quiet" type="button" onClick={stop}>
                Stop
              </button>
              <p className="tabular-nums">{left} left</p>
            </>
          )}
        </div>
        <div className="mt-4">
          <PaceForm form={form} hidden={!still} onChange={setChoice} />
          {canSpeak && (
            <label className="needs-script no-print flex min-h-11 items-center gap-3">
              <input
                className="size-5 accent-accent"
                type="checkbox"
                checked={aloud}
                onChange={(event) => setAloud(event.target.checked)}
              />
              Say “in” and “out” aloud
            </label>
          )}
        </div>
        <p className="hint mt-4">Stop if you feel dizzy, and breathe as you normally do.</p>
        <p className="visually-hidden" role="status">
          {phase === "running" &&
            `Started. In for ${pace.in}, out for ${pace.out}, for ${inMinutes(minutes)}.`}
          {phase === "paused" && "Paused."}
          {phase === "over" && ending}
        </p>
      </div>
    </div>
  );
}

function mainLabel(phase: Phase, minutes: number): string {
  const labels = {
    ready: `Start ${inMinutes(minutes)}`,
    running: "Pause",
    paused: "Go on",
    over: "Start again",
  };
  return labels[phase];
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
