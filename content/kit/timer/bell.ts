import { useEffect, useRef, useState } from "react";
import { whenNothingIsPressed } from "#components/frame/pressing.ts";

/** How high a bell sounds, in hertz. */
const pitches = { high: 528, low: 396, end: 440 } as const;
type Pitch = keyof typeof pitches;

export type Bell = {
  /** False where the browser can make no sound; then nothing is offered. */
  isOffered: boolean;
  isWanted: boolean;
  want: (wanted: boolean) => void;
  /** Browsers let a page sound only after a press, so the press that starts a timer calls this. */
  prepare: () => void;
  ring: (pitch: Pitch) => void;
};

/** A soft bell, made here out of two sine waves and silent until somebody asks for it. */
export function useBell(): Bell {
  const context = useRef<AudioContext | null>(null);
  const [isOffered, setOffered] = useState(false);
  const [isWanted, want] = useState(false);

  useEffect(() => {
    const leaveUnoffered = whenNothingIsPressed(() => setOffered("AudioContext" in window));
    return () => {
      leaveUnoffered();
      context.current?.close();
    };
  }, []);

  function prepare() {
    if (!isWanted) return;
    context.current ??= new AudioContext();
    context.current.resume();
  }

  return {
    isOffered,
    isWanted,
    want,
    prepare,
    ring: (pitch) => {
      if (!isWanted) return;
      prepare();
      if (context.current) strike(context.current, pitches[pitch]);
    },
  };
}

const loudest = 0.16;
const seconds = 2.4;

/** One note with its octave above, quieter: it swells for a twentieth of a second and fades away. */
function strike(context: AudioContext, hertz: number) {
  const now = context.currentTime;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.0001, now);
  volume.gain.exponentialRampToValueAtTime(loudest, now + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  volume.connect(context.destination);
  for (const [times, share] of [
    [1, 1],
    [2, 0.25],
  ] as const) {
    const part = context.createGain();
    part.gain.value = share;
    const wave = new OscillatorNode(context, { frequency: hertz * times });
    wave.connect(part).connect(volume);
    wave.start(now);
    wave.stop(now + seconds);
  }
}
