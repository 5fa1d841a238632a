import type { RefObject } from "react";
import { writtenBelow } from "#content/kit/worksheet.ts";
import { inSeconds, lengths, outSeconds, type Pace, usualPace } from "./pace.ts";

export type Choice = { pace: Pace; minutes: number };

/** What stands in the fields. */
export function readPaceChoice(fields: HTMLDivElement): Choice {
  const typed = writtenBelow(fields);
  return {
    pace: { in: Number(typed.in), out: Number(typed.out) },
    minutes: Number(typed.minutes),
  };
}

type Props = {
  fields: RefObject<HTMLDivElement | null>;
  hidden: boolean;
  /** The minutes with which it begins. */
  length: number;
  onChange: (choice: Choice) => void;
};

/** Pace and length, as a sentence to change. */
export function PaceForm({ fields, hidden, length, onChange }: Props) {
  return (
    <details className="needs-script no-print" hidden={hidden}>
      <summary className="min-h-11 py-2">Change pace or length</summary>
      <div
        ref={fields}
        className="leading-[2.1]"
        onChange={(event) => onChange(readPaceChoice(event.currentTarget))}
      >
        <Blank
          label="Breathe in for"
          name="in"
          options={inSeconds}
          usual={usualPace.in}
          unit="counts"
          end=","
        />{" "}
        <Blank label="out for" name="out" options={outSeconds} usual={usualPace.out} unit="counts" end="," />{" "}
        <Blank label="and go on for" name="minutes" options={lengths} usual={length} unit="minutes" end="." />
      </div>
    </details>
  );
}

type BlankProps = {
  label: string;
  name: string;
  options: number[];
  usual: number;
  unit: string;
  end: string;
};

function Blank({ label, name, options, usual, unit, end }: BlankProps) {
  return (
    <label>
      {label}{" "}
      <span className="gap">
        <select className="blank" name={name} defaultValue={usual}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option} {option === 1 ? unit.slice(0, -1) : unit}
            </option>
          ))}
        </select>
        <span aria-hidden="true">{end}</span>
      </span>
    </label>
  );
}
