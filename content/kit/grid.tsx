import { Fragment, type ReactNode } from "react";

/**
 * A table to fill in, row by row: seven days, or five meals. On a phone each field has its label above it; where
 * there is room, and on paper, the labels stand once at the head. `columns` are the classes that set the grid.
 */
export function GridHead({ columns, labels }: { columns: string; labels: readonly string[] }) {
  return (
    <div
      className={`hidden items-end gap-x-4 pb-2 text-small text-quiet md:grid print:grid ${columns}`}
      aria-hidden="true"
    >
      {labels.map((label) => (
        <Fragment key={label}>
          <span>{label}</span>{" "}
        </Fragment>
      ))}
    </div>
  );
}

type RowProps = { columns: string; name: string; children: ReactNode };

/** A row: a group of fields with a name of its own. */
export function GridRow({ columns, name, children }: RowProps) {
  return (
    <fieldset
      className={`grid items-start gap-x-4 gap-y-2 border-t border-line py-3 break-inside-avoid md:items-center print:items-center ${columns}`}
    >
      {/* Only a legend that floats can be placed in the grid. */}
      <legend className="float-left col-span-full font-serif text-h3 md:col-auto print:col-auto">
        {name}
      </legend>{" "}
      {children}{" "}
    </fieldset>
  );
}

type CellProps = {
  /** Id of the field, which its label needs. */
  id: string;
  label: string;
  /** What is chosen or written in it, for paper. */
  words: string;
  className?: string;
  /** The field itself, with this id and the class `screen-only`. */
  children: ReactNode;
};

/** A field in a row. On paper its words stand in full, or a line to write on if there are none. */
export function GridCell({ id, label, words, className = "", children }: CellProps) {
  return (
    <div className={`grid gap-1 ${className}`}>
      <label className="hint md:sr-only print:sr-only" htmlFor={id}>
        {label}
      </label>{" "}
      {children}{" "}
      <span className="print-only needs-script min-h-7 border-b border-edge" dir="auto">
        {words}
      </span>
    </div>
  );
}
