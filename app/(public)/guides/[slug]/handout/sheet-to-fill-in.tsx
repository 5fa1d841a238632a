"use client";

import { LinesOf } from "#components/frame/lines-of.tsx";
import type { Written } from "#content/kit/written.ts";
import { onPaper, type SheetPart, type SheetTable } from "#content/paper/paper.ts";
import { useLentWords } from "#content/paper/paper-words.ts";

/** The sheet, empty, or with what was written in the guide that opened this page. */
export function SheetToFillIn({ parts, form }: { parts: readonly SheetPart[]; form: string }) {
  const written = useLentWords();
  return (
    <>
      {parts.map((part) => (
        <Part
          key={part.kind === "blanks" ? part.fields[0]?.name : keyOf(part)}
          part={part}
          written={written}
        />
      ))}
      {/* What a press on “Make my PDF” sends, and nothing before. */}
      {Object.entries(written).map(([name, words]) => (
        <input key={name} type="hidden" name={name} value={words} form={form} />
      ))}
    </>
  );
}

function keyOf(part: Exclude<SheetPart, { kind: "blanks" }>): string {
  return part.kind === "table" ? part.caption : part.label;
}

function Part({ part, written }: { part: SheetPart; written: Written }) {
  switch (part.kind) {
    case "table":
      return <Table table={part} written={written} />;
    case "blanks":
      return (
        <div className="handout-blanks">
          {part.fields.map(({ name, label }) => (
            <p key={name}>
              {label}
              <span className="handout-answer">{written[name]}</span>
            </p>
          ))}
        </div>
      );
    case "ticks":
      return (
        <div className="handout-part">
          <p className="font-semibold">{part.label}</p>
          <ul className="handout-ticks">
            {part.options.map((option) => (
              <li key={option.name}>
                <span className="handout-box" aria-hidden="true">
                  {written[option.name]}
                </span>
                {onPaper(option)}
                {written[option.name] && <span className="visually-hidden"> (ticked)</span>}
              </li>
            ))}
          </ul>
        </div>
      );
    case "lines":
      return <Lines part={part} written={written} />;
  }
}

function Lines({ part, written }: { part: Extract<SheetPart, { kind: "lines" }>; written: Written }) {
  const { name, label, hint, lines, beside } = part;
  const words = written[name] ?? "";
  return (
    <div className="handout-part">
      <p className="handout-question">
        <span>
          <strong>{label}</strong> {hint && <span className="handout-small">{hint}</span>}
        </span>{" "}
        {beside && (
          <span className="handout-small">
            {beside.label}
            <span className="visually-hidden"> ({label})</span>{" "}
            <span className="handout-gap">{written[beside.name]}</span>
          </span>
        )}
      </p>
      {words === "" ? (
        <RuledLines count={lines} />
      ) : (
        <p className="handout-words" dir="auto">
          <LinesOf words={words} />
        </p>
      )}
    </div>
  );
}

function RuledLines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => line).map((line) => (
    <div key={line} className="handout-ruled" aria-hidden="true" />
  ));
}

function Table({
  table: { caption, columns, rows, lines },
  written,
}: {
  table: SheetTable;
  written: Written;
}) {
  const height = lines < 1 ? "handout-table-low" : lines > 2 ? "handout-table-high" : "";
  return (
    <table className={`handout-table ${height}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(onPaper).map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, names }) => (
          <tr key={names[0]}>
            <th scope="row">{head}</th>
            {names.map((name) => (
              <td key={name}>{written[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
