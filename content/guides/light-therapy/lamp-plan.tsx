import { type Clock, showClock } from "#content/kit/timer/clock.ts";
import { LengthOptions } from "#content/kit/timer/length-options.tsx";
import { Timeline } from "#content/kit/timer/timeline.tsx";
import { LampRecord } from "./lamp-record.tsx";
import { LampTimer } from "./lamp-timer.tsx";
import {
  aboutHour,
  aboutLampTime,
  type Lamp,
  lamps,
  lengths,
  morning,
  studiedLength,
  usualRise,
} from "./light.ts";

export type LampTimes = { rise: Clock; minutes: number; lamp: Lamp };

export const usualTimes: LampTimes = { rise: usualRise, minutes: studiedLength, lamp: "studied" };

/** The morning, a timer where one `mayBegin`, and on paper a record of two weeks. */
export function LampPlan({ times, mayBegin = false }: { times: LampTimes; mayBegin?: boolean }) {
  const { rise, minutes, lamp } = times;
  return (
    <div className="grid gap-5">
      <h3>My morning</h3>
      <LampFields times={times} />
      <p className="without-script">
        For example, for someone who gets up at seven. Move it to your own hours.
      </p>
      <Timeline steps={morning(rise, minutes)} />
      <div className="grid max-w-[40rem] gap-3">
        <p>
          {aboutHour(rise)} {lamps[lamp].about} {aboutLampTime(minutes)}
        </p>
        <p className="hint">
          Use it soon after waking, and not in the evening. Stop for the day if your head or eyes hurt. Stop
          for good, and ask, if that stays, or if you feel unusually high or wound up.
        </p>
      </div>
      {mayBegin && <LampTimer minutes={minutes} />}
      <LampRecord />
    </div>
  );
}

function LampFields({ times }: { times: LampTimes }) {
  return (
    <div className="needs-script no-print flex flex-wrap gap-x-6 gap-y-4">
      <label className="grid gap-1">
        <span className="label">Get up at</span>{" "}
        <input className="input" type="time" name="light-rise" defaultValue={showClock(times.rise)} />
      </label>{" "}
      <label className="grid gap-1">
        <span className="label">Light for</span>{" "}
        <select className="input" name="light-minutes" defaultValue={times.minutes}>
          <LengthOptions lengths={lengths} />
        </select>
      </label>{" "}
      <label className="grid gap-1">
        <span className="label">My lamp gives</span>{" "}
        <select className="input" name="light-lamp" defaultValue={times.lamp}>
          {Object.entries(lamps).map(([id, { label }]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
