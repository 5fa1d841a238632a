import { GridCell, GridRow } from "#content/kit/grid.tsx";
import { ScoredHead, ScoreRow, ScoreRows } from "#content/kit/score-row.tsx";
import type { Written } from "#content/kit/written.ts";

const columns = "grid-cols-1 md:grid-cols-[8rem_1fr] print:grid-cols-[6.5rem_1fr_4rem_4rem_5.5rem]";

const ratings = [
  { id: "expected", label: "Expected" },
  { id: "actual", label: "Actual" },
  { id: "done", label: "Achievement" },
] as const;

export function ActivityHead() {
  const written = ["Day", "What, and when"];
  return <ScoredHead columns={columns} labels={written} scored={ratings.map(({ label }) => label)} />;
}

/** One thing on one day: what, how much joy is expected, and how it was. */
export function ActivityRow({ day, written }: { day: string; written: Written }) {
  return (
    <GridRow columns={columns} name={day}>
      <GridCell id={`${day}-what`} label="What, and when" words={written[`${day}-what`] ?? ""}>
        <input
          className="input screen-only"
          type="text"
          id={`${day}-what`}
          name={`${day}-what`}
          autoComplete="off"
          maxLength={100}
          placeholder=" "
        />
      </GridCell>
      <ScoreRows>
        {ratings.map(({ id, label }) => (
          <ScoreRow key={id} name={`${day}-${id}`} label={label} />
        ))}
      </ScoreRows>
    </GridRow>
  );
}
