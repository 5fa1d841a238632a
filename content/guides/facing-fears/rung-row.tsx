import { GridCell, GridRow } from "#content/kit/grid.tsx";
import { ScoredHead, ScoreRow, ScoreRows } from "#content/kit/score-row.tsx";
import type { Written } from "#content/kit/written.ts";
import type { rungRows } from "./ladder.ts";

const columns = "grid-cols-1 md:grid-cols-[5rem_1fr] print:grid-cols-[4rem_1fr_4rem_4rem_4rem]";

const scored = [
  { field: "expected", label: "I expect" },
  { field: "highest", label: "Highest" },
  { field: "end", label: "At the end" },
] as const;

export function RungHead() {
  const written = ["Step", "What I do"];
  return <ScoredHead columns={columns} labels={written} scored={scored.map(({ label }) => label)} />;
}

/** One step: what it is, how strong the fear is expected to be, and how it was. */
export function RungRow({ row, written }: { row: (typeof rungRows)[number]; written: Written }) {
  return (
    <GridRow columns={columns} name={`Step ${row.number}`}>
      <GridCell id={row.step} label="What I do" words={written[row.step] ?? ""}>
        <input
          className="input screen-only"
          type="text"
          id={row.step}
          name={row.step}
          autoComplete="off"
          maxLength={150}
          placeholder=" "
        />
      </GridCell>
      <ScoreRows>
        {scored.map(({ field, label }) => (
          <ScoreRow key={field} name={row[field]} label={label} />
        ))}
      </ScoreRows>
    </GridRow>
  );
}
