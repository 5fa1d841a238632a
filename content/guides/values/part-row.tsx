import { GridRow } from "#content/kit/grid.tsx";
import { ScoredHead, ScoreRow, ScoreRows } from "#content/kit/score-row.tsx";
import { type lifeParts, livedField, mattersField } from "./lived.ts";

const columns = "grid-cols-1 md:grid-cols-[8rem_1fr] print:grid-cols-[1fr_6rem_6rem]";
const asked = [
  { field: mattersField, label: "Matters to me" },
  { field: livedField, label: "This week" },
] as const;

export function PartHead() {
  return (
    <ScoredHead columns={columns} labels={["Part of my life"]} scored={asked.map(({ label }) => label)} />
  );
}

/** A part of life: how much it matters, and how much of it there was this week. */
export function PartRow({ part }: { part: (typeof lifeParts)[number] }) {
  return (
    <GridRow columns={columns} name={part.label}>
      <ScoreRows>
        {asked.map(({ field, label }) => (
          <ScoreRow key={label} name={field(part.id)} label={label} />
        ))}
      </ScoreRows>
    </GridRow>
  );
}
