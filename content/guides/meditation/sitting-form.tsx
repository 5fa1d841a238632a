import type { ReactNode, RefObject } from "react";
import { LengthOptions } from "#content/kit/timer/length-options.tsx";
import { writtenBelow } from "#content/kit/worksheet.ts";
import { type Anchor, anchors, lengths, rhythms, type Sitting, usualSitting } from "./sitting.ts";

/** What stands in the fields. */
export function readSitting(fields: HTMLDivElement): Sitting {
  const chosen = writtenBelow(fields);
  return {
    minutes: Number(chosen.minutes),
    anchor: anchorOf(chosen.anchor),
    every: Number(chosen.every),
  };
}

type Props = {
  fields: RefObject<HTMLDivElement | null>;
  hidden: boolean;
  /** The minutes with which it begins. */
  minutes: number;
  onChange: (sitting: Sitting) => void;
};

/** The sitting, as a sentence to change. */
export function SittingForm({ fields, hidden, minutes, onChange }: Props) {
  return (
    <div
      ref={fields}
      className="needs-script no-print leading-[2.1]"
      hidden={hidden}
      onChange={(event) => onChange(readSitting(event.currentTarget))}
    >
      <Blank label="Sit for" name="minutes" usual={minutes}>
        <LengthOptions lengths={lengths} />
      </Blank>{" "}
      <Blank label="and rest on" name="anchor" usual={usualSitting.anchor} end=",">
        {Object.entries(anchors).map(([anchor, label]) => (
          <option key={anchor} value={anchor}>
            {label}
          </option>
        ))}
      </Blank>{" "}
      <Blank label="with a few quiet words" name="every" usual={usualSitting.every} end=".">
        {rhythms.map(({ every, label }) => (
          <option key={every} value={every}>
            {label}
          </option>
        ))}
      </Blank>
    </div>
  );
}

type BlankProps = { label: string; name: string; usual: string | number; end?: string; children: ReactNode };

function Blank({ label, name, usual, end, children }: BlankProps) {
  return (
    <label>
      {label}{" "}
      <span className="gap">
        <select className="blank" name={name} defaultValue={usual}>
          {children}
        </select>
        <span aria-hidden="true">{end}</span>
      </span>
    </label>
  );
}

function anchorOf(value: string | undefined): Anchor {
  const known = Object.keys(anchors) as Anchor[];
  return known.find((anchor) => anchor === value) ?? usualSitting.anchor;
}
