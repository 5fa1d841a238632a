import { trapField, traps } from "./traps.ts";

/** Thinking traps to tick, with what each sounds like. Real checkboxes: they work, and print, without a script. */
export function TrapList() {
  return (
    <fieldset>
      <legend className="label">Is it one of these thinking traps?</legend>
      <p className="hint">
        We all step into them. Tick what fits, or nothing. If what you think of is truly happening, it is no
        trap.
      </p>
      <ul className="mt-3 grid gap-x-8 border-t border-line md:grid-cols-2">
        {traps.map((trap) => (
          <li key={trap.id} className="border-b border-line">
            <label className="grid min-h-11 cursor-pointer grid-cols-[auto_1fr] gap-x-3 py-2">
              <input className="mt-1 size-5 accent-accent" type="checkbox" name={trapField(trap)} />{" "}
              <span>
                <strong>{trap.name}.</strong> “{trap.sounds}”
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
