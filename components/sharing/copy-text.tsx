"use client";

import { useId } from "react";
import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";
import { useCopying } from "./use-copying.ts";

type Props = {
  label: string;
  /** In lines, each a sentence or two. */
  text: string;
};

/** A text to take along to where notes are kept: to copy, or without a script to mark by hand. */
export function CopyText({ label, text }: Props) {
  const id = useId();
  const { copy, said, field } = useCopying<HTMLTextAreaElement>(text);
  // About how many lines it takes on a phone, within reason.
  const rows = Math.min(
    8,
    text.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / 42), 0),
  );
  return (
    <div className="no-print grid max-w-[44rem] gap-2">
      <label className="label" htmlFor={id}>
        {label}
      </label>{" "}
      <textarea ref={field} id={id} className="input" readOnly rows={rows} value={text} />
      <NeedsScript room={<RoomFor words="Copy as text" look="button-plain justify-self-start" />}>
        <button className="button-plain needs-script justify-self-start" type="button" onClick={copy}>
          Copy as text<span className="visually-hidden">: {label}</span>
        </button>
      </NeedsScript>
      <p className="hint empty:-mt-2" role="status">
        {said}
      </p>
    </div>
  );
}
