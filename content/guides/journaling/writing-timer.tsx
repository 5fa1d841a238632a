import { useEffect, useRef, useState } from "react";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";

export const lengths = [2, 5, 10, 15, 20];
const usual = 15;

/** How long to write for, and the timer of it. */
export function useWriting() {
  const select = useRef<HTMLSelectElement>(null);
  const length = useStartingLength(lengths, usual);
  const [minutes, setMinutes] = useState(length);
  const timer = useTimer(minutes * 60_000);

  // A reader may have chosen before this script came.
  useEffect(() => {
    if (select.current) setMinutes(Number(select.current.value));
  }, []);

  return { select, length, minutes, setMinutes, timer };
}

type Props = ReturnType<typeof useWriting>;

/** A quiet timer: when it is over it says so, and nobody has to stop. */
export function WritingTimer({ select, length, minutes, setMinutes, timer }: Props) {
  const ending = `${describeMinutes(minutes)} have passed. Finish your sentence, or go on if you like.`;
  const resting = timer.phase === "ready" || timer.phase === "over";

  return (
    <div className="needs-script no-print grid gap-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <label className="outside-room" hidden={!resting}>
          Write for{" "}
          <select
            ref={select}
            className="blank"
            defaultValue={length}
            onChange={(event) => setMinutes(Number(event.target.value))}
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {describeMinutes(length)}
              </option>
            ))}
          </select>
        </label>
        <TimerButtons
          timer={timer}
          room={timer.room}
          begin="Start the timer"
          look="button-quiet"
          said={{ started: "Started.", over: ending }}
        />
      </div>
      {timer.phase === "over" && <p>{ending}</p>}
    </div>
  );
}
