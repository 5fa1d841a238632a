import { LinesOf } from "#components/frame/lines-of.tsx";
import type { Written } from "#content/kit/written.ts";
import { cellOf, columns } from "./record.ts";
import { tickedTraps } from "./traps.ts";

/** The record on paper: seven columns on a page of its own, lying on its side. Empty, it is a sheet to fill in. */
export function RecordTable({ written }: { written: Written }) {
  const trapped = tickedTraps(written);
  return (
    <div className="print-only needs-script sideways">
      <table className="w-full table-fixed border-collapse text-small">
        <caption className="pb-3 text-left font-serif text-h3">Thought record</caption>
        <thead>
          <tr>
            {columns.map(({ name, heading, strength }) => (
              <th key={name} scope="col" className="border border-edge p-2 text-left align-top">
                {heading}
                {strength && <span className="block font-normal">and how strong, 0 to 100</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map((column) => (
              <td key={column.name} className="h-96 border border-edge p-2 align-top whitespace-pre-wrap">
                <div dir="auto">
                  <LinesOf words={cellOf(column, written)} />
                </div>
                {column.name === "thought" && trapped && <p className="mt-3">Thinking traps: {trapped}</p>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
