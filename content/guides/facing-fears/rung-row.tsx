import { GridCell, GridHead, GridRow } from "#content/kit/grid.tsx";
import { scores } from "#content/kit/scores.ts";
import type { Written } from "#content/kit/written.ts";
import type { rungRows } from "./ladder.ts";

const columns =
  "grid-cols-3 md:grid-cols-[5rem_1fr_6rem_6rem_6rem] print:grid-cols-[4rem_1fr_4rem_4rem_4rem]";

const scored = [
  { field: "expected", label: "I expect" },
  { field: "highest", label: "Highest" },
  { field: "end", label: "At the end" },
] as const;

export function RungHead() {
  return <GridHead columns={columns} labels={["Step", "What I do", ...scored.map(({ label }) => label)]} />;
}

/** One step: what it is, how strong the fear is expected to be, and how it was. */
export function RungRow({ row, written }: { row: (typeof rungRows)[number]; written: Written }) {
  return (
    <GridRow columns={columns} name={`Step ${row.number}`}>
      <GridCell
        id={row.step}
        label="What I do"
        words={written[row.step] ?? ""}
        className="col-span-full md:col-auto print:col-auto"
      >
        <input
          className="input screen-only"
          type="text"
          id={row.step}
          name={row.step}
          autoComplete="off"
          maxLength={150}
        />
      </GridCell>
      {scored.map(({ field, label }) => (
        <GridCell key={field} id={row[field]} label={label} words={written[row[field]] ?? ""}>
          <select className="input screen-only" id={row[field]} name={row[field]}>
            <option value="">–</option>
            {scores.map((score) => (
              <option key={score}>{score}</option>
            ))}
          </select>
        </GridCell>
      ))}
    </GridRow>
  );
}
