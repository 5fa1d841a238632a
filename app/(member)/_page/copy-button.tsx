"use client";

import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";
import { useCopying } from "#components/sharing/use-copying.ts";

type Props = { text: string; label: string };

/** Copies a text. Only a script can, so without one it is not there. */
export function CopyButton({ text, label }: Props) {
  const { copy, said, isRefused, field } = useCopying(text);
  return (
    <NeedsScript room={<RoomFor words={label} look="button-quiet" />}>
      <span className="needs-script flex flex-wrap items-center gap-x-3 gap-y-2">
        <button className="button-quiet" type="button" onClick={copy}>
          {label}
        </button>
        {isRefused && <input ref={field} className="input" readOnly value={text} aria-label="The link" />}
        <span role="status">{said}</span>
      </span>
    </NeedsScript>
  );
}
