import { type ReactNode, useState } from "react";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import { Aloud } from "./aloud.tsx";
import { type Cue, cueAt } from "./cues.ts";
import { useSpoken } from "./speech.ts";
import { useTimer } from "./timer.ts";
import { TimerButtons } from "./timer-buttons.tsx";

type Props = {
  /** What the room is called. */
  name: string;
  minutes: number;
  cues: readonly Cue[];
  /** Follows how long it was. */
  ending: string;
  /** Where it is chosen how long, and more; hidden while it runs. */
  form: (hidden: boolean) => ReactNode;
  /** All the words at once. */
  list: ReactNode;
  /** How to do it by the list, where no script runs. */
  byOneself: string;
  caution: string;
};

/** Words that come one after another while a timer runs, to read or to hear. Nothing moves but the words. Without a script they are a list to read beforehand. */
export function GuidedTimer({ name, minutes, cues, ending, form, list, byOneself, caution }: Props) {
  const [words, setWords] = useState("");
  const [aloud, setAloud] = useState(false);
  const timer = useTimer(minutes * 60_000, (gone) => setWords(cueAt(cues, gone)));
  const { phase } = timer;
  const atRest = phase === "ready" || phase === "over";
  const over = `That was ${describeMinutes(minutes)}. ${ending}`;
  const said = { ready: undefined, running: words || undefined, paused: undefined, over }[phase];
  const canSpeak = useSpoken(aloud ? said : undefined, "en");

  // Or the end of the last time would be heard again.
  function start() {
    if (atRest) setWords("");
    timer.start();
  }

  return (
    <QuietRoom room={timer.room} name={name} isOver={phase === "over"}>
      <div className="room-middle grid grid-cols-1 gap-4">
        <div className="without-script">
          <p className="mb-4">{byOneself}</p>
          {list}
        </div>
        {phase !== "ready" && (
          <p className="lede no-print flex min-h-32 max-w-[34rem] items-center">
            {phase === "over" ? over : words}
          </p>
        )}
        <TimerButtons
          timer={{ ...timer, start }}
          room={timer.room}
          begin={`Start ${describeMinutes(minutes)}`}
          look="button"
          said={{ started: "Started.", over: aloud ? "" : over }}
        />
        <div className="outside-room">{form(!atRest)}</div>
        {canSpeak && (
          <Aloud checked={aloud} onChange={setAloud}>
            Read the words aloud, with this device’s own voice
          </Aloud>
        )}
        <details className="outside-room needs-script no-print" hidden={!atRest}>
          <summary className="min-h-11 py-2">Read the words beforehand</summary>
          {list}
        </details>
        <p className="outside-room hint">{caution}</p>
        {/* A screen reader says the words, unless the device's voice already does. */}
        <p className="visually-hidden" role="status">
          {phase === "running" && !aloud && words}
        </p>
      </div>
    </QuietRoom>
  );
}
