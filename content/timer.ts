import { useEffect, useRef, useState } from "react";
import { useFinished } from "./finished.ts";
import { atZero, elapsed, pause, run, timeLeft } from "./stopwatch.ts";

export type Phase = "ready" | "running" | "paused" | "over";

export type Timer = {
  phase: Phase;
  /** What is left of a timer that was started, such as "1:43". */
  left: string;
  /** Begins, or goes on after a pause. */
  start: () => void;
  pause: () => void;
  /** Back to the beginning. */
  stop: () => void;
};

/**
 * A timer for a tool, `length` milliseconds long. While it runs, `onFrame` hears on every frame how many milliseconds
 * are gone; the last time it hears `length`, and then the phase is "over" and the page around the tool hears of it.
 */
export function useTimer(length: number, onFrame?: (gone: number) => void): Timer {
  const watch = useRef(atZero);
  const finished = useFinished();
  const latest = useRef({ onFrame, finished });
  const [phase, setPhase] = useState<Phase>("ready");
  const [left, setLeft] = useState("");

  useEffect(() => {
    latest.current = { onFrame, finished };
  });

  useEffect(() => {
    if (phase !== "running") return;
    let frame = 0;
    const tick = () => {
      const gone = Math.min(length, elapsed(watch.current, performance.now()));
      latest.current.onFrame?.(gone);
      setLeft(timeLeft(length, gone));
      if (gone < length) {
        frame = requestAnimationFrame(tick);
      } else {
        setPhase("over");
        latest.current.finished();
      }
    };
    tick();
    return () => cancelAnimationFrame(frame);
  }, [phase, length]);

  useScreenOn(phase === "running");

  return {
    phase,
    left,
    start() {
      watch.current = run(phase === "paused" ? watch.current : atZero, performance.now());
      setPhase("running");
    },
    pause() {
      watch.current = pause(watch.current, performance.now());
      setPhase("paused");
    },
    stop() {
      watch.current = atZero;
      setPhase("ready");
    },
  };
}

/** Keeps a phone's screen from going dark. Where the browser cannot or will not, nothing is lost but that. */
function useScreenOn(wanted: boolean) {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return;
    const lock = navigator.wakeLock.request("screen").catch(() => null);
    return () => {
      lock.then((held) => held?.release());
    };
  }, [wanted]);
}
