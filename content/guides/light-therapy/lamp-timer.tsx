import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";

const ending = "Lamp off. How are your eyes, your head and your mood?";

/** A quiet timer for one sitting. It ends by saying so. */
export function LampTimer({ minutes }: { minutes: number }) {
  const timer = useTimer(minutes * 60_000);
  return (
    <div className="needs-script no-print grid gap-3">
      <TimerButtons
        timer={timer}
        begin={`Start ${describeMinutes(minutes)}`}
        look="button"
        said={{ started: "Started.", over: ending }}
      />
      {timer.phase === "over" && <p>{ending}</p>}
    </div>
  );
}
