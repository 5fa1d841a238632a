"use client";

import { useRef, useState } from "react";
import { useFinished } from "#content/kit/timer/finished.ts";
import { afterwards, end, onward, onwardLabel, senseAt, senses } from "./senses.ts";

/** Five senses, one step at a time. Without a script, and on paper, a list of them all. */
export default function SensesTool() {
  const main = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState(0);
  const finished = useFinished();
  const { heading, help, instead } = senseAt(place);

  function forth() {
    const next = onward(place);
    setPlace(next);
    if (next === end) finished();
  }

  // At the first step this button goes away: its neighbour takes the focus over.
  function back() {
    setPlace(place - 1);
    main.current?.focus();
  }

  return (
    <div className="grid gap-6">
      <div className="needs-script no-print grid gap-6">
        <Dots place={place} />
        <div className="min-h-52 max-w-[34rem] md:min-h-40" role="status">
          <h3 className="text-h2">{heading}</h3>
          <p className="lede mt-2">{help}</p>
          {instead && <p className="mt-3 text-quiet">{instead}</p>}
        </div>
        <div className="buttons">
          <button ref={main} className="button" type="button" onClick={forth}>
            {onwardLabel(place)}
          </button>
          {place > 0 && (
            <button className="button-quiet" type="button" onClick={back}>
              Back
            </button>
          )}
        </div>
      </div>
      <div className="without-script">
        <List />
      </div>
      <div className="print-only needs-script">
        <List />
      </div>
      <p className="hint">
        Go as slowly as you like, and leave out what you like. With trauma, stay with what you see and hear.
        If it makes things worse, stop and move about.
      </p>
    </div>
  );
}

/** How far one has come, for the eye alone. */
function Dots({ place }: { place: number }) {
  return (
    <svg
      viewBox="0 0 120 24"
      className="h-6 w-30 text-accent"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
    >
      {senses.map(({ count }, dot) => (
        <circle
          key={count}
          cx={12 + dot * 24}
          cy="12"
          r={dot === place ? 9 : 6}
          className={dot < place || place === end ? "fill-current" : dot === place ? "fill-accent/20" : ""}
        />
      ))}
    </svg>
  );
}

function List() {
  return (
    <>
      <ul className="grid gap-3">
        {senses.map(({ count, what, help, instead }) => (
          <li key={count}>
            <strong>
              {count} {what}.
            </strong>{" "}
            {help} {instead}
          </li>
        ))}
      </ul>
      <p className="mt-4">{afterwards}</p>
    </>
  );
}
