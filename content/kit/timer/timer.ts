import { type RefObject, useEffect, useRef, useState } from "react";
import { type Room, useRoom } from "#content/kit/room/room.ts";
import { useScreenOn } from "#content/kit/room/screen-on.ts";
import { type Bell, useBell } from "./bell.ts";
import { useFinished } from "./finished.ts";
import { atZero, elapsed, pauseWatch, runWatch, type Stopwatch, timeLeft } from "./stopwatch.ts";

export type Phase = "ready" | "running" | "paused" | "over";

/** What happened last, for those who hear the page. The end is heard once the page is in sight. */
export type TimerEvent = "started" | "resumed" | "paused" | "stopped" | "over";

export type Timer = {
  phase: Phase;
  /** Undefined while nothing was pressed yet. */
  event: TimerEvent | undefined;
  /** What is left of a timer that was started, such as "1:43". */
  left: string;
  /** Rings at the end, where it is wanted. */
  bell: Bell;
  /** The room that it may fill. Whoever leaves it before the end has ended it. */
  room: Room;
  /** Begins, or goes on after a pause. */
  start: () => void;
  pause: () => void;
  /** Back to the beginning. */
  stop: () => void;
};

/**
 * A timer for a tool, `length` milliseconds long. While it runs, `onTick` hears on every frame, and in a hidden tab
 * once a second, how many milliseconds are gone; the last time it hears `length`, and then the phase is "over", the
 * bell rings, and the page around the tool hears of it.
 */
export function useTimer(length: number, onTick?: (gone: number) => void): Timer {
  const finished = useFinished();
  const timer = useRunning(length, onTick);
  const { phase, stop } = timer;
  const room = useRoom(() => {
    if (phase !== "running" && phase !== "paused") return;
    stop();
    finished();
  });
  return { ...timer, room };
}

function useRunning(length: number, onTick?: (gone: number) => void): Omit<Timer, "room"> {
  const watch = useRef(atZero);
  const finished = useFinished();
  const bell = useBell();
  const latest = useRef({ onTick, finished, bell });
  const [phase, setPhase] = useState<Phase>("ready");
  const [event, setEvent] = useState<TimerEvent>();
  const [left, setLeft] = useState("");

  useEffect(() => {
    latest.current = { onTick, finished, bell };
  });

  useEffect(() => {
    if (phase !== "running") return;
    return untilOver(length, watch, (gone) => {
      latest.current.onTick?.(gone);
      setLeft(timeLeft(length, gone));
      if (gone < length) return;
      setPhase("over");
      latest.current.bell.ring("end");
      latest.current.finished();
    });
  }, [phase, length]);

  useEffect(() => {
    if (phase === "over") return onceInSight(() => setEvent("over"));
  }, [phase]);

  useTitleAtEnd(phase === "over");
  useScreenOn(phase === "running");

  return {
    phase,
    event,
    left,
    bell,
    start() {
      bell.prepare();
      watch.current = runWatch(phase === "paused" ? watch.current : atZero, Date.now());
      setEvent(phase === "paused" ? "resumed" : "started");
      setPhase("running");
    },
    pause() {
      watch.current = pauseWatch(watch.current, Date.now());
      setEvent("paused");
      setPhase("paused");
    },
    stop() {
      watch.current = atZero;
      setEvent("stopped");
      setPhase("ready");
    },
  };
}

/** Tells how much is gone on every frame and each second, and last that all of it is. */
function untilOver(length: number, watch: RefObject<Stopwatch>, tell: (gone: number) => void): () => void {
  const gone = () => Math.min(length, elapsed(watch.current, Date.now()));
  // A frame and a second may come together, before React has heard of the end.
  let isOver = false;
  const tick = () => {
    if (isOver) return;
    const soFar = gone();
    isOver = soFar >= length;
    tell(soFar);
  };
  return repeat(tick, length - gone());
}

/**
 * Calls `tick` on every frame, and each second for `length` milliseconds. A hidden tab draws no frames, and slows
 * down timers that start one another to one a minute; those that were all set beforehand come on time.
 */
function repeat(tick: () => void, length: number): () => void {
  const seconds = Array.from({ length: Math.ceil(length / 1000) }, (_, second) =>
    setTimeout(tick, Math.min(length, (second + 1) * 1000)),
  );
  let frame = requestAnimationFrame(function draw() {
    frame = requestAnimationFrame(draw);
    tick();
  });
  tick();
  return () => {
    cancelAnimationFrame(frame);
    for (const second of seconds) clearTimeout(second);
  };
}

/** Calls `then` when the tab is looked at: at once, or else a moment after, when a screen reader listens again. */
function onceInSight(then: () => void): () => void {
  if (!document.hidden) {
    then();
    return () => {};
  }
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (!document.hidden) soon = setTimeout(then, 500);
  };
  document.addEventListener("visibilitychange", look, { once: true });
  return () => {
    document.removeEventListener("visibilitychange", look);
    clearTimeout(soon);
  };
}

/** Says in the name of a hidden tab that the time is over, until the tab is looked at. */
function useTitleAtEnd(isOver: boolean) {
  useEffect(() => {
    if (!isOver || !document.hidden) return;
    const title = document.title;
    const restore = () => {
      document.title = title;
    };
    document.title = `The time is over · ${title}`;
    document.addEventListener("visibilitychange", restore, { once: true });
    return () => {
      document.removeEventListener("visibilitychange", restore);
      restore();
    };
  }, [isOver]);
}
