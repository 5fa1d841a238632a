import { LinesOf } from "#components/frame/lines-of.tsx";
import { isUnseen } from "#domain/unseen.ts";

type Props = {
  label: string;
  /** Unique on the page. */
  name: string;
  hint?: string;
  /** What stands in it, for paper. */
  words: string | undefined;
  /** Rows on screen. */
  rows?: number;
  /** Lines to write on, when it is printed empty. */
  lines?: number;
  /** Id of an element that says more about it. */
  describedBy?: string;
};

/** A field to write in. On paper its words stand in full, or ruled lines if there are none. */
export function PaperField({ label, name, hint, words = "", rows = 3, lines = rows, describedBy }: Props) {
  const id = `paper-${name}`;
  const about = [hint && `${id}-hint`, describedBy].filter(Boolean).join(" ");
  return (
    <div className="field !max-w-none">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}{" "}
      <textarea
        id={id}
        name={name}
        className="input screen-only"
        rows={rows}
        autoComplete="off"
        aria-describedby={about || undefined}
      />
      <p className="print-only needs-script whitespace-pre-wrap" dir="auto">
        <LinesOf words={words} />
      </p>
      {isUnseen(words) && <RuledLines count={lines} />}
    </div>
  );
}

function RuledLines({ count }: { count: number }) {
  const lines = Array.from({ length: count }, (_, line) => line + 1);
  return (
    <div className="print-only needs-script" aria-hidden="true">
      {lines.map((line) => (
        <div key={line} className="h-9 border-b border-line" />
      ))}
    </div>
  );
}
