"use client";

import { useState } from "react";
import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";
import { isUnseen } from "#domain/unseen.ts";

type Props = {
  /** The id of the text area that an idea goes into. */
  field: string;
  /** What the text area is called. */
  title: string;
  ideas: readonly string[];
  /** How long its words may be, in UTF-16 units. */
  most: number;
};

/** Lines to begin with, folded away. With a script each goes into the field at a press; without, they are there to be read. */
export function Ideas({ field, title, ideas, most }: Props) {
  const [said, say] = useState("");
  const take = (idea: string) => {
    const area = document.getElementById(field);
    if (area instanceof HTMLTextAreaElement)
      say(added(area, idea, most) ? `Added to “${title}”: ${idea}` : `“${title}” has no room for it.`);
  };
  return (
    <details className="no-print">
      <summary className="inline-flex min-h-11 items-center text-small text-accent underline">
        If you are stuck<span className="visually-hidden"> ({title})</span>
      </summary>
      <ul className="mb-2 grid gap-1 border-s border-line ps-4">
        {ideas.map((idea) => (
          <li key={idea} className="flex flex-wrap items-center justify-between gap-x-4">
            {idea}{" "}
            <NeedsScript room={<RoomFor words="Use it" look="button-plain text-small" />}>
              <button
                className="needs-script button-plain text-small"
                type="button"
                onClick={() => take(idea)}
              >
                Use it<span className="visually-hidden"> ({idea})</span>
              </button>
            </NeedsScript>
          </li>
        ))}
      </ul>
      <p className="hint mb-2 empty:hidden" role="status">
        {said}
      </p>
    </details>
  );
}

/** Puts the idea on a line of its own below what is there, as if it had been typed. False when there is no room. */
function added(area: HTMLTextAreaElement, idea: string, most: number): boolean {
  const words = isUnseen(area.value) ? "" : area.value.trimEnd();
  const longer = words === "" ? idea : `${words}\n${idea}`;
  if (longer.length > most) return false;
  area.value = longer;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}
