import { GridCell, GridHead, GridRow } from "#content/kit/grid.tsx";
import { scores } from "#content/kit/scores.ts";
import type { Written } from "#content/kit/written.ts";
import { type lifeParts, livedField, mattersField } from "./lived.ts";

const columns = "grid-cols-2 md:grid-cols-[1fr_8rem_8rem] print:grid-cols-[1fr_6rem_6rem]";
const asked = [
  { field: mattersField, label: "Matters to me" },
  { field: livedField, label: "This week" },
] as const;

export function PartHead() {
  return <GridHead columns={columns} labels={["Part of my life", ...asked.map(({ label }) => label)]} />;
}

/** A part of life: how much it matters, and how much of it there was this week. */
export function PartRow({ part, written }: { part: (typeof lifeParts)[number]; written: Written }) {
  return (
    <GridRow columns={columns} name={part.label}>
      {asked.map(({ field, label }) => (
        <GridCell key={label} id={field(part.id)} label={label} words={written[field(part.id)] ?? ""}>
          <select className="input screen-only" id={field(part.id)} name={field(part.id)}>
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
