import { useRef } from "react";
import type { Phase, Timer } from "./timer.ts";

type Props = {
  timer: Timer;
  /** What the button says before it has begun, such as "Start 2 minutes". */
  begin: string;
  /** Class of the main button: a page has one primary button, and it may be this one or not. */
  look: "button" | "button-quiet";
};

/** Start, pause, go on and stop. One button changes its words, so that the focus stays on it. */
export function TimerButtons({ timer, begin, look }: Props) {
  const main = useRef<HTMLButtonElement>(null);
  const labels: Record<Phase, string> = {
    ready: begin,
    running: "Pause",
    paused: "Go on",
    over: "Start again",
  };
  const going = timer.phase === "running" || timer.phase === "paused";

  // The button that was pressed goes away: its neighbour takes the focus over.
  function stop() {
    timer.stop();
    main.current?.focus();
  }

  return (
    <div className="needs-script buttons no-print">
      <button
        ref={main}
        className={look}
        type="button"
        onClick={timer.phase === "running" ? timer.pause : timer.start}
      >
        {labels[timer.phase]}
      </button>
      {going && (
        <>
          <button className="button-quiet" type="button" onClick={stop}>
            Stop
          </button>
          <p className="tabular-nums">{timer.left} left</p>
        </>
      )}
    </div>
  );
}
