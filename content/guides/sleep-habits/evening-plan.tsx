import { useEffect, useRef, useState } from "react";
import { Heard } from "#content/kit/heard.tsx";
import { inHours, parseClock, showClock } from "#content/kit/timer/clock.ts";
import { LengthOptions } from "#content/kit/timer/length-options.tsx";
import { useOwnClock } from "#content/kit/timer/own-clock.ts";
import { useStartingLength } from "#content/kit/timer/planned-minutes.ts";
import { writtenBelow } from "#content/kit/worksheet.ts";
import {
  aboutNight,
  type Evening,
  timeInBed,
  timetable,
  usualEvening,
  windDownLengths,
} from "./wind-down.ts";

/** Three times in, a timetable out. Without a script: an example, with room for one's own times. */
export function EveningPlan() {
  const fields = useRef<HTMLDivElement>(null);
  const length = useStartingLength(windDownLengths, usualEvening.length);
  const [evening, setEvening] = useState<Evening | null>({ ...usualEvening, length });

  // Asked of the page itself: a reader may have changed the times before this script came.
  const plan = () => setEvening(fields.current && readEvening(fields.current));
  useEffect(plan, []);

  return (
    <div className="grid gap-5 print:block">
      <h3>Your evening</h3>
      <div ref={fields} className="needs-script no-print flex flex-wrap gap-x-6 gap-y-4" onChange={plan}>
        <label className="grid gap-1">
          <span className="label">Get up at</span>{" "}
          <input className="input" type="time" name="rise" defaultValue={showClock(usualEvening.rise)} />
        </label>{" "}
        <label className="grid gap-1">
          <span className="label">Bedtime</span>{" "}
          <input className="input" type="time" name="bed" defaultValue={showClock(usualEvening.bed)} />
        </label>{" "}
        <label className="grid gap-1">
          <span className="label">Wind down for</span>{" "}
          <select className="input" name="length" defaultValue={length}>
            <LengthOptions lengths={windDownLengths} />
          </select>
        </label>
      </div>
      {evening ? <Timetable evening={evening} /> : <p>Fill in both times to see the evening.</p>}
    </div>
  );
}

function Timetable({ evening }: { evening: Evening }) {
  const show = useOwnClock();
  const words = `That leaves ${inHours(timeInBed(evening))} in bed. ${aboutNight(evening)}`.trim();
  return (
    <>
      <table className="w-full border-t-2 border-ink">
        <caption className="visually-hidden">Your evening, step by step</caption>
        <thead>
          <tr className="border-b border-line text-left text-small text-quiet">
            <th scope="col" className="py-2 pr-4 font-normal">
              <span className="without-script">For example</span>
              <span className="needs-script">Time</span>
            </th>
            <th scope="col" className="py-2 font-normal">
              What
            </th>
            <th scope="col" className="without-script w-24 py-2 font-normal">
              My time
            </th>
          </tr>
        </thead>
        <tbody>
          {timetable(evening).map(({ at, what }) => (
            <tr key={what} className="border-b border-line align-top">
              <th
                scope="row"
                className="py-2 pr-4 whitespace-nowrap text-left font-serif text-h3 font-medium"
              >
                {show(at)}
              </th>
              <td className="py-2">{what}</td>
              <td className="without-script" />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words}</p>
      <Heard words={words} />
    </>
  );
}

/** Null while a field is empty. */
function readEvening(fields: HTMLElement): Evening | null {
  const typed = writtenBelow(fields);
  const bed = parseClock(typed.bed ?? "");
  const rise = parseClock(typed.rise ?? "");
  return bed === undefined || rise === undefined ? null : { bed, rise, length: Number(typed.length) };
}
