import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { useTimer } from "#content/kit/timer/timer.ts";
import { TimerButtons } from "#content/kit/timer/timer-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";

const ending = "Lamp off. How are your eyes, your head and your mood?";

/** A quiet timer for one sitting. It ends by saying so. */
export function LampTimer({ minutes }: { minutes: number }) {
  const timer = useTimer(minutes * 60_000);
  return (
    <QuietRoom room={timer.room} name="Light" isOver={timer.phase === "over"}>
      <div className="room-middle needs-script no-print grid gap-3">
        <p className="inside-room lede">
          {timer.phase === "over" ? ending : "Sit by the lamp with your eyes open, and do not stare into it."}
        </p>
        <TimerButtons
          timer={timer}
          room={timer.room}
          begin={`Start ${describeMinutes(minutes)}`}
          look="button"
          said={{ started: "Started.", over: ending }}
        />
        {timer.phase === "over" && <p className="outside-room">{ending}</p>}
      </div>
    </QuietRoom>
  );
}
