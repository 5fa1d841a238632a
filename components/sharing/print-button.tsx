"use client";

import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";

type Props = { label: string };

/** Prints the page; without a script, words say how. */
export function PrintButton({ label }: Props) {
  return (
    <p className="no-print">
      <NeedsScript room={<RoomFor words={label} look="button-plain" />}>
        <button className="button-plain needs-script" type="button" onClick={() => window.print()}>
          {label}
        </button>
      </NeedsScript>
      <span className="hint without-script">To put this on paper, choose Print in your browser’s menu.</span>
    </p>
  );
}
