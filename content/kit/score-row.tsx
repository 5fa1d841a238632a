import type { ReactNode } from "react";
import { GridHead } from "./grid.tsx";
import { scores } from "./scores.ts";

type Props = {
  /** Unique on the page. */
  name: string;
  label: string;
};

/** A row of numbers to tap, from 0 to 10, and a dash to leave it open. On paper the chosen one stands alone, or a line to write on. */
export function ScoreRow({ name, label }: Props) {
  return (
    <fieldset className="score-row">
      <legend className="hint print:sr-only">{label}</legend>
      <div className="scale">
        {scores.map((score) => (
          <label key={score} className="choice">
            <input type="radio" name={name} value={score} /> {score}{" "}
          </label>
        ))}
        <label className="choice">
          <input type="radio" name={name} value="" aria-label="Leave open" defaultChecked /> –
        </label>
      </div>
    </fieldset>
  );
}

/** The rows of one thing. On a screen they come once it has been named, if it has a field for its name; on paper each is a column. */
export function ScoreRows({ children }: { children: ReactNode }) {
  return <div className="score-rows">{children}</div>;
}

type HeadProps = {
  columns: string;
  /** Of the row’s own name, and of what is written beside it, if anything is. */
  labels: readonly string[];
  scored: readonly string[];
};

/** What stands above such a table. On a screen only what is written needs it, for each row of numbers has its own name. */
export function ScoredHead({ columns, labels, scored }: HeadProps) {
  return (
    <>
      {labels.length > 1 && (
        <div className="no-print">
          <GridHead columns={columns} labels={labels} />
        </div>
      )}
      <div className="print-only">
        <GridHead columns={columns} labels={[...labels, ...scored]} />
      </div>
    </>
  );
}
