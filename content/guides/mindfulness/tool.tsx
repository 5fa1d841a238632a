"use client";

import { useRef, useState } from "react";
import { NeedsScript } from "#components/frame/needs-script.tsx";
import { FillButton } from "#content/kit/room/fill-button.tsx";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { useRoom } from "#content/kit/room/room.ts";
import { useScreenOn } from "#content/kit/room/screen-on.ts";
import { Aloud } from "#content/kit/timer/aloud.tsx";
import { useFinished } from "#content/kit/timer/finished.ts";
import { useSpoken } from "#content/kit/timer/speech.ts";
import { afterwards, end, onward, onwardLabel, senseAt, senses } from "./senses.ts";

/** Five senses, one step at a time. Without a script, and on paper, a list of them all. */
export default function SensesTool() {
  const main = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<number>();
  const [aloud, setAloud] = useState(false);
  const finished = useFinished();
  const room = useRoom(() => {
    if (place === undefined || place === end) return;
    setPlace(undefined);
    finished();
  });
  useScreenOn(room.isOpen);
  const { heading, help } = senseAt(place ?? 0);
  const canSpeak = useSpoken(aloud && place !== undefined ? `${heading}. ${help}` : undefined, "en");

  function forth() {
    const next = place === undefined ? 0 : onward(place);
    setPlace(next);
    if (next === end) finished();
  }

  // At the first step this button goes away: its neighbour takes the focus over.
  function back() {
    setPlace(place ? place - 1 : undefined);
    main.current?.focus();
  }

  // So does the one that led into the room.
  function fill() {
    if (place === undefined) setPlace(0);
    main.current?.focus();
  }

  return (
    <QuietRoom room={room} name="Five senses" isOver={place === end}>
      <div className="room-middle grid gap-6">
        <NeedsScript>
          <div className="needs-script no-print grid gap-5">
            <Dots place={place ?? -1} />
            <div className="max-w-[34rem] not-empty:min-h-48 md:not-empty:min-h-36" role="status">
              {place !== undefined && <Step place={place} />}
            </div>
            <div className="buttons">
              <button ref={main} className="button" type="button" onClick={forth}>
                {place === undefined ? "Start" : onwardLabel(place)}
              </button>
              {place !== undefined && (
                <button className="button-quiet" type="button" onClick={back}>
                  Back
                </button>
              )}
              <FillButton room={room} onEnter={fill} />
            </div>
            {canSpeak && (
              <Aloud checked={aloud} onChange={setAloud}>
                Read each step aloud, with this device’s own voice
              </Aloud>
            )}
          </div>
        </NeedsScript>
        <div className="without-script">
          <List />
        </div>
        <div className="print-only needs-script">
          <List />
        </div>
        <p className="outside-room hint">
          Go as slowly as you like, and leave out what you like. With trauma, stay with what you see and hear.
          If it makes things worse, stop and move about.
        </p>
      </div>
    </QuietRoom>
  );
}

function Step({ place }: { place: number }) {
  const { heading, help, instead } = senseAt(place);
  return (
    <>
      <h3 className="text-h2">{heading}</h3>
      <p className="lede mt-2">{help}</p>
      {instead && <p className="mt-3 text-quiet">{instead}</p>}
    </>
  );
}

/** How far one has come, for the eye alone. */
function Dots({ place }: { place: number }) {
  return (
    <svg
      viewBox="0 0 120 24"
      className="h-6 w-30 text-accent"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
    >
      {senses.map(({ count }, dot) => (
        <circle
          key={count}
          cx={12 + dot * 24}
          cy="12"
          r={dot === place ? 9 : 6}
          className={dot < place || place === end ? "fill-current" : dot === place ? "fill-accent/20" : ""}
        />
      ))}
    </svg>
  );
}

function List() {
  return (
    <>
      <ul className="grid gap-3">
        {senses.map(({ count, what, help, instead }) => (
          <li key={count}>
            <strong>
              {count} {what}.
            </strong>{" "}
            {help} {instead}
          </li>
        ))}
      </ul>
      <p className="mt-4">{afterwards}</p>
    </>
  );
}
