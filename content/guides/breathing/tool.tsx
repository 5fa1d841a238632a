"use client";

import { useEffect, useRef, useState } from "react";
import { useChosen } from "#content/kit/chosen.ts";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { Aloud } from "#content/kit/timer/aloud.tsx";
import type { Bell } from "#content/kit/timer/bell.ts";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { useSpoken } from "#content/kit/timer/speech.ts";
import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import {
  breathsPerMinute,
  counting,
  lengths,
  type Moment,
  momentAt,
  paceLength,
  usualLength,
  usualPace,
} from "./pace.ts";
import { PaceForm, readPaceChoice } from "./pace-form.tsx";
import { type Now, Ring, radiusOf } from "./ring.tsx";

/** A pacer. Without a script it still says how long to breathe in and out. */
export default function BreathingTool() {
  const disc = useRef<SVGCircleElement>(null);
  const length = useStartingLength(lengths, usualLength);
  const [{ pace, minutes }, setChoice, fields] = useChosen(readPaceChoice, {
    pace: usualPace,
    minutes: length,
  });
  const [now, setNow] = useState<Now | null>(null);
  const [aloud, setAloud] = useState(false);

  const timer = useTimer(paceLength(pace, minutes), (gone) => {
    const { half, count, fullness } = momentAt(pace, gone);
    disc.current?.setAttribute("r", radiusOf(fullness));
    setNow((last) => (last?.half === half && last.count === count ? last : { half, count }));
  });
  const half = timer.phase === "running" ? now?.half : undefined;
  useTurns(half, timer.bell);
  const { phase } = timer;
  const resting = phase === "ready" || phase === "over";
  const canSpeak = useSpoken(aloud ? half : undefined, "en");
  const ending = `That was ${describeMinutes(minutes)}. Notice how you are.`;

  // Or the turn on which the last breaths ended would sound again.
  function start() {
    if (resting) setNow(null);
    timer.start();
  }

  return (
    <QuietRoom room={timer.room} name="Slow breathing" isOver={phase === "over"}>
      <div className="room-middle grid items-center gap-x-12 gap-y-4 md:grid-cols-[15rem_minmax(0,1fr)]">
        <Ring pace={pace} now={resting ? null : now} disc={disc} />
        <div className="grid gap-4">
          {phase === "over" && <p className="lede">{ending}</p>}
          <TimerButtons
            timer={{ ...timer, start }}
            room={timer.room}
            begin={`Start ${describeMinutes(minutes)}`}
            look="button"
            said={{
              started: `Started. In for ${pace.in}, out for ${pace.out}, for ${describeMinutes(minutes)}.`,
              over: ending,
            }}
            bellLabel="A soft sound at each turn: higher for in, lower for out"
          />
          <div className="outside-room grid gap-2">
            <p>
              In for {pace.in} counts, out for {pace.out}. That is about {breathsPerMinute(pace)} breaths a
              minute.
            </p>
            <p>{counting(pace, minutes)}</p>
            <p className="without-script">The moving ring needs JavaScript. Counting works as well.</p>
          </div>
          <div className="outside-room">
            <PaceForm fields={fields} hidden={!resting} length={length} onChange={setChoice} />
            {canSpeak && (
              <Aloud checked={aloud} onChange={setAloud}>
                Say “in” and “out” aloud
              </Aloud>
            )}
          </div>
          <p className="outside-room hint">Stop if you feel dizzy, and breathe as you normally do.</p>
        </div>
      </div>
    </QuietRoom>
  );
}

/** A sound when the breath turns. While nothing runs there is no half of a breath, and no sound. */
function useTurns(half: Moment["half"] | undefined, bell: Bell) {
  const ring = useRef(bell.ring);
  useEffect(() => {
    ring.current = bell.ring;
  });
  useEffect(() => {
    if (half) ring.current(half === "in" ? "high" : "low");
  }, [half]);
}
