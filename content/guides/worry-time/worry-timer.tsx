import { LengthTimer, useLengthTimer } from "#content/kit/timer/length-timer.tsx";
import { lengths, usualWorrying } from "./worries.ts";

/** How long there is to worry: the end is what it is for. */
export function WorryTimer() {
  return (
    <LengthTimer
      {...useLengthTimer(lengths, usualWorrying)}
      label="Worry for"
      begin="Start worry time"
      ending="The time is over. Close the page, get up, and do something with your hands."
    />
  );
}
