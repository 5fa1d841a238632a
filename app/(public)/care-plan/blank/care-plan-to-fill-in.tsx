"use client";

import { type InputEvent, useState } from "react";
import { Ideas } from "#components/form/ideas.tsx";
import { carePartsAsked } from "#content/care-plan/care-plan.ts";
import { useLeaveWarning } from "#content/kit/leave-warning.ts";
import { mostCareWords } from "#domain/care-plan/care-plan.ts";
import { Awake } from "../../_page/awake.tsx";

/** The parts as fields that nothing sends. Without a script they are typed into and printed all the same. */
export function CarePlanToFillIn() {
  const [isTyped, setTyped] = useState(false);
  useLeaveWarning(isTyped);
  const follow = ({ currentTarget: field }: InputEvent<HTMLTextAreaElement>) => {
    setTyped(true);
    // A browser that does not know `field-sizing` would print what is in sight, and no more.
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  return (
    <Awake when="touch" className="care-parts" aria-label="The plan">
      {carePartsAsked.map(({ part, title, asks, ideas, lines }) => (
        <div key={part} className="care-part">
          <h2>
            <label htmlFor={`care-${part}`}>{title}</label>
          </h2>
          <p className="hint" id={`care-${part}-hint`}>
            {asks}
          </p>
          <Ideas field={`care-${part}`} title={title} ideas={ideas} most={mostCareWords} />
          <textarea
            className="input"
            id={`care-${part}`}
            aria-describedby={`care-${part}-hint`}
            rows={3}
            placeholder=" "
            autoComplete="off"
            onInput={follow}
          />
          <div className="care-ruled" aria-hidden="true">
            {Array.from({ length: lines }, (_, line) => line).map((line) => (
              <div key={line} />
            ))}
          </div>
        </div>
      ))}
    </Awake>
  );
}
