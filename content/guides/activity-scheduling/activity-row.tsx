import { GridCell, GridHead, GridRow } from "#content/kit/grid.tsx";
import { scores } from "#content/kit/scores.ts";
import type { Written } from "#content/kit/written.ts";

const columns =
  "grid-cols-3 md:grid-cols-[8rem_1fr_5.5rem_5.5rem_6.5rem] print:grid-cols-[6.5rem_1fr_4rem_4rem_5.5rem]";

const ratings = [
  { id: "expected", label: "Expected" },
  { id: "actual", label: "Actual" },
  { id: "done", label: "Achievement" },
] as const;

export function ActivityHead() {
  return (
    <GridHead columns={columns} labels={["Day", "What, and when", ...ratings.map(({ label }) => label)]} />
  );
}

/** One thing on one day: what, how much joy is expected, and how it was. */
export function ActivityRow({ day, written }: { day: string; written: Written }) {
  return (
    <GridRow columns={columns} name={day}>
      <GridCell
        id={`${day}-what`}
        label="What, and when"
        words={written[`${day}-what`] ?? ""}
        className="col-span-full md:col-auto print:col-auto"
      >
        <input
          className="input screen-only"
          type="text"
          id={`${day}-what`}
          name={`${day}-what`}
          autoComplete="off"
          maxLength={100}
        />
      </GridCell>
      {ratings.map(({ id, label }) => (
        <GridCell key={id} id={`${day}-${id}`} label={label} words={written[`${day}-${id}`] ?? ""}>
          <select className="input screen-only" id={`${day}-${id}`} name={`${day}-${id}`}>
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
