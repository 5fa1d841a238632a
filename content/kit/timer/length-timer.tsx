import { useChosen } from "#content/kit/chosen.ts";
import type { Room } from "#content/kit/room/room.ts";
import { LengthOptions } from "./length-options.tsx";
import { useStartingLength } from "./planned-minutes.ts";
import { type Timer, useTimer } from "./timer.ts";
import { TimerButtons } from "./timer-buttons.tsx";

/** A timer, and how long the reader wants it to be: one of `lengths`, in minutes. */
export function useLengthTimer(lengths: readonly number[], usual: number) {
  const atFirst = useStartingLength(lengths, usual);
  const [minutes, choose, select] = useChosen(minutesIn, atFirst);
  const timer: Timer = useTimer(minutes * 60_000);
  return { lengths, atFirst, minutes, choose, select, timer };
}

type Props = ReturnType<typeof useLengthTimer> & {
  /** What the length is of, such as "Write for". */
  label: string;
  begin: string;
  /** Says that the time is over. */
  ending: string;
  /** The room around it, where the tool may fill one. */
  room?: Room;
};

/** A quiet timer, whose length is chosen beside it. When it is over it says so. */
export function LengthTimer(props: Props) {
  const { lengths, atFirst, choose, select, timer, label, begin, ending, room } = props;
  const atRest = timer.phase === "ready" || timer.phase === "over";
  return (
    <div className="needs-script no-print grid gap-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <label className="outside-room" hidden={!atRest}>
          {label}{" "}
          <select
            ref={select}
            className="blank"
            defaultValue={atFirst}
            onChange={(event) => choose(minutesIn(event.target))}
          >
            <LengthOptions lengths={lengths} />
          </select>
        </label>{" "}
        <TimerButtons
          timer={timer}
          room={room}
          begin={begin}
          look="button-quiet"
          said={{ started: "Started.", over: ending }}
        />
      </div>
      {timer.phase === "over" && <p>{ending}</p>}
    </div>
  );
}

function minutesIn(select: HTMLSelectElement): number {
  return Number(select.value);
}
