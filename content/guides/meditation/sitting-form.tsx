import type { ReactNode, RefObject } from "react";
import { describeMinutes } from "#domain/amounts.ts";
import { type Anchor, anchors, lengths, rhythms, type Sitting, usualSitting } from "./sitting.ts";

/** What stands in the form. It may have been changed before our script ran, so the page itself is asked. */
export function readSitting(form: HTMLFormElement): Sitting {
  const chosen = new FormData(form);
  return {
    minutes: Number(chosen.get("minutes")),
    anchor: anchorOf(chosen.get("anchor")),
    every: Number(chosen.get("every")),
  };
}

type Props = {
  form: RefObject<HTMLFormElement | null>;
  hidden: boolean;
  /** The minutes with which it begins. */
  minutes: number;
  onChange: (sitting: Sitting) => void;
};

/** The sitting, as a sentence to change. */
export function SittingForm({ form, hidden, minutes, onChange }: Props) {
  return (
    <form
      ref={form}
      className="needs-script no-print leading-[3]"
      hidden={hidden}
      onChange={(event) => onChange(readSitting(event.currentTarget))}
      onSubmit={(event) => event.preventDefault()}
    >
      <Blank label="Sit for" name="minutes" usual={minutes}>
        {lengths.map((length) => (
          <option key={length} value={length}>
            {describeMinutes(length)}
          </option>
        ))}
      </Blank>{" "}
      <Blank label="and rest on" name="anchor" usual={usualSitting.anchor}>
        {Object.entries(anchors).map(([anchor, label]) => (
          <option key={anchor} value={anchor}>
            {label}
          </option>
        ))}
      </Blank>
      ,{" "}
      <Blank label="with a few quiet words" name="every" usual={usualSitting.every}>
        {rhythms.map(({ every, label }) => (
          <option key={every} value={every}>
            {label}
          </option>
        ))}
      </Blank>
      .
    </form>
  );
}

type BlankProps = { label: string; name: string; usual: string | number; children: ReactNode };

function Blank({ label, name, usual, children }: BlankProps) {
  return (
    <label>
      {label}{" "}
      <select className="blank" name={name} defaultValue={usual}>
        {children}
      </select>
    </label>
  );
}

function anchorOf(value: FormDataEntryValue | null): Anchor {
  const known = Object.keys(anchors) as Anchor[];
  return known.find((anchor) => anchor === value) ?? usualSitting.anchor;
}
