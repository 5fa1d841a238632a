import type { Written } from "#content/kit/written.ts";
import { branches, branchIn, type worryRows } from "./worries.ts";

type Props = { row: (typeof worryRows)[number]; number: number; written: Written };

/** One worry: what it is, where it comes out on the tree, and what follows. What is asked last depends on the branch. */
export function WorryRow({ row, number, written }: Props) {
  const branch = branchIn(written[row.branch]);
  return (
    <fieldset className="break-inside-avoid border-t border-line py-3">
      <legend className="float-left mb-1 w-full font-serif text-h3">Worry {number}</legend>
      <div className="clear-both grid gap-x-6 gap-y-2 md:grid-cols-[1fr_14rem_1fr] print:grid-cols-[1fr_11rem_1fr]">
        <label className="grid content-start gap-1">
          <span className="hint">In a few words</span>{" "}
          <input className="input" name={row.worry} type="text" autoComplete="off" maxLength={200} />
        </label>{" "}
        <label className="grid content-start gap-1">
          <span className="hint">In worry time: which is it?</span>{" "}
          <select className="input" name={row.branch} defaultValue="">
            <option value="">Not sorted yet</option>
            {Object.entries(branches).map(([each, { label }]) => (
              <option key={each} value={each}>
                {label}
              </option>
            ))}
          </select>
        </label>{" "}
        <label className="grid content-start gap-1">
          <span className="hint">{branch ? branches[branch].asks : "What follows from that?"}</span>{" "}
          <input className="input" name={row.next} type="text" autoComplete="off" maxLength={200} />
        </label>
      </div>
    </fieldset>
  );
}
