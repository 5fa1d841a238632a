import { useRef } from "react";
import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";
import { FillButton } from "#content/kit/room/fill-button.tsx";
import type { Room } from "#content/kit/room/room.ts";
import type { Phase, Timer, TimerEvent } from "./timer.ts";

type Props = {
  timer: Timer;
  /** What the button says before it has begun, such as "Start 2 minutes". */
  begin: string;
  /** Class of the main button: a page has one primary button, and it may be this one or not. */
  look: "button" | "button-quiet";
  /** What a screen reader says when it begins and when it is over; the rest says itself. */
  said: { started: string; over: string };
  /** The room around it, where the tool may fill one. */
  room?: Room | undefined;
  /** What the bell is for, where it rings at more than the end. */
  bellLabel?: string;
};

/** Start, pause, go on and stop, and the way into the quiet room. One button changes its words, so that the focus stays on it. */
export function TimerButtons({
  timer,
  begin,
  look,
  said,
  room,
  bellLabel = "Ring a soft bell at the end",
}: Props) {
  const main = useRef<HTMLButtonElement>(null);
  const { bell, event } = timer;
  const labels: Record<Phase, string> = {
    ready: begin,
    running: "Pause",
    paused: "Go on",
    over: "Start again",
  };
  const news: Record<TimerEvent, string> = {
    ...said,
    resumed: "Going on.",
    paused: "Paused.",
    stopped: "Stopped.",
  };
  const going = timer.phase === "running" || timer.phase === "paused";

  // The button that was pressed goes away: its neighbour takes the focus over.
  function stop() {
    timer.stop();
    main.current?.focus();
  }

  // So does the button that led into the room.
  function fill() {
    if (timer.phase !== "running") timer.start();
    main.current?.focus();
  }

  return (
    <NeedsScript
      room={
        <div className="grid gap-3">
          <RoomFor words={begin} look={look} />
          {bell.isOffered && <RoomFor words={bellLabel} look="min-h-11" />}
        </div>
      }
    >
      <div className="needs-script no-print grid gap-3">
        <div className="buttons">
          <button
            ref={main}
            // What leads on from the end comes before doing it once more.
            className={timer.phase === "over" ? "button-quiet" : look}
            type="button"
            onClick={timer.phase === "running" ? timer.pause : timer.start}
          >
            {labels[timer.phase]}
          </button>
          {going && !room?.isOpen && (
            <button className="button-quiet" type="button" onClick={stop}>
              Stop
            </button>
          )}
          {room && <FillButton room={room} onEnter={fill} />}
          {going && <p className="tabular-nums">{timer.left} left</p>}
        </div>
        {bell.isOffered && <WithBell bell={bell} label={bellLabel} />}
        <p className="visually-hidden" role="status">
          {event && news[event]}
        </p>
      </div>
    </NeedsScript>
  );
}

function WithBell({ bell, label }: { bell: Timer["bell"]; label: string }) {
  return (
    <label className="outside-room flex min-h-11 items-center gap-3">
      <input
        className="size-5 shrink-0 accent-accent"
        type="checkbox"
        checked={bell.isWanted}
        onChange={({ target }) => bell.want(target.checked)}
      />{" "}
      {label}
    </label>
  );
}
