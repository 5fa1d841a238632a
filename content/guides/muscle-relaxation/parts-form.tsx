import type { RefObject } from "react";
import { LengthOptions } from "#content/kit/timer/length-options.tsx";
import { writtenBelow } from "#content/kit/worksheet.ts";
import { leaveOutField, lengths, type Part, parts } from "./muscles.ts";

export type Relaxing = { minutes: number; kept: readonly Part[] };

/** What stands in the fields. */
export function readRelaxing(fields: HTMLDivElement): Relaxing {
  const chosen = writtenBelow(fields);
  return {
    minutes: Number(chosen.minutes),
    kept: parts.filter((part) => !chosen[leaveOutField(part)]),
  };
}

type Props = {
  fields: RefObject<HTMLDivElement | null>;
  hidden: boolean;
  /** The minutes with which it begins. */
  minutes: number;
  onChange: (relaxing: Relaxing) => void;
};

/** How long, and what to leave out. */
export function PartsForm({ fields, hidden, minutes, onChange }: Props) {
  return (
    <div
      ref={fields}
      className="no-print grid gap-2"
      hidden={hidden}
      onChange={(event) => onChange(readRelaxing(event.currentTarget))}
    >
      <label className="needs-script leading-[3]">
        From the hands to the feet in{" "}
        <select className="blank" name="minutes" defaultValue={minutes}>
          <LengthOptions lengths={lengths} />
        </select>
      </label>{" "}
      <details>
        <summary className="min-h-11 py-2">Leave out what is sore, injured or newly operated on</summary>
        <div className="flex flex-wrap gap-x-6">
          {parts.map((part) => (
            <label key={part.id} className="flex min-h-11 items-center gap-3">
              <input className="size-5 accent-accent" type="checkbox" name={leaveOutField(part)} />{" "}
              {part.label}{" "}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
