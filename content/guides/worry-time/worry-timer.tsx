import { useEffect, useRef, useState } from "react";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";

const lengths = [10, 15, 30];
const usual = 15;

/** How long there is to worry: the end is what it is for. */
export function WorryTimer() {
  const select = useRef<HTMLSelectElement>(null);
  const length = useStartingLength(lengths, usual);
  const [minutes, setMinutes] = useState(length);
  const timer = useTimer(minutes * 60_000);
  const ending = "The time is over. Close the page, get up, and do something with your hands.";
  const resting = timer.phase === "ready" || timer.phase === "over";

  // A reader may have chosen before this script came.
  useEffect(() => {
    if (select.current) setMinutes(Number(select.current.value));
  }, []);

  return (
    <div className="needs-script no-print grid gap-3">
      <div className="grid justify-items-start gap-3">
        <label hidden={!resting}>
          Worry for{" "}
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
          begin="Start worry time"
          look="button-quiet"
          said={{ started: "Started.", over: ending }}
        />
      </div>
      {timer.phase === "over" && <p>{ending}</p>}
    </div>
  );
}
