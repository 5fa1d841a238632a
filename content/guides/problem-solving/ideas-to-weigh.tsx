import type { Written } from "#content/kit/written.ts";
import { IdeaRow } from "./idea-row.tsx";
import { ideaName, ideaRows } from "./steps.ts";

/** Room for four ideas, and which of them comes first. */
export function IdeasToWeigh({ written }: { written: Written }) {
  return (
    <div>
      <h3>Ideas, good and bad</h3>
      <p className="hint mb-3">
        Gather first, and weigh later. Put down silly ones too: they loosen up the others.
      </p>
      {ideaRows.map((row) => (
        <IdeaRow key={row.number} row={row} />
      ))}
      <label className="mt-2 grid max-w-[30rem] gap-1">
        <span className="label">Which one do I try first?</span>{" "}
        <select className="input" name="chosen" defaultValue="">
          <option value="">Not chosen yet</option>
          {ideaRows.map(({ number }) => (
            <option key={number} value={number}>
              {ideaName(number, written)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
