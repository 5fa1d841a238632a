import { useEffect, useRef, useState } from "react";
import { aboutChoice, habits } from "./habits.ts";

/** Habits to tick. Real checkboxes: they work, and print, without a script. */
export function HabitList() {
  const list = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState(0);

  // Asked of the page itself: a reader may have ticked some before this script came.
  const count = () => setChosen(list.current?.querySelectorAll("input:checked").length ?? 0);
  useEffect(count, []);

  return (
    <fieldset ref={list} onChange={count}>
      <legend className="label">What would you like to try for two weeks?</legend>
      <p className="hint">
        One is enough, three at most. Each has some link with sleep in studies, and none is proven by itself.
      </p>
      <ul className="mt-3 border-t border-line">
        {habits.map(({ id, text, why, limit }) => (
          <li key={id} className="border-b border-line">
            <label className="grid min-h-11 cursor-pointer grid-cols-[auto_1fr] gap-x-3 py-3 print:min-h-0 print:py-1">
              <input
                className="mt-1 size-5 accent-accent"
                type="checkbox"
                name={`habit-${id}`}
                aria-describedby={`habit-${id}`}
              />{" "}
              <span>{text}</span>
            </label>
            <p className="hint -mt-2 pb-3 pl-8 print:hidden" id={`habit-${id}`}>
              {why} {limit}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3 font-semibold" role="status">
        {aboutChoice(chosen)}
      </p>
    </fieldset>
  );
}
