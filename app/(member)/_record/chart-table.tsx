import type { ReactNode } from "react";
import { joined } from "#domain/joined.mjs";

type Props = {
  /** Names the table for those who hear it, e.g. "Slow breathing, times a week". */
  label: string;
  header: string[];
  rows: (string | number)[][];
  /** Address of the same as CSV, where there is one. */
  csv?: string;
};

/** What a chart shows, folded below it. */
export function ChartTable(props: Props) {
  return (
    <details className="mt-1 no-print">
      <summary className="inline-flex min-h-11 items-center text-small text-accent underline">
        Show as a table<span className="visually-hidden"> ({props.label})</span>
      </summary>
      <FigureTable {...props} />
    </details>
  );
}

/** The figures themselves, as a table and as a file. */
export function FigureTable({ label, header, rows, csv }: Props) {
  return (
    <>
      {/* What the cells have in common is said once: a year has hundreds of them. */}
      <table className="text-left align-top text-small [&_tr>*]:min-w-[min(3.75rem,18vw)] [&_tr>*]:wrap-anywhere [&_tr>*]:pr-3 sm:[&_tr>*]:pr-6 [&_tr>:last-child]:pr-0 [&_tbody_th]:font-normal sm:[&_thead_th]:wrap-break-word sm:[&_tbody_th]:whitespace-nowrap [&_tr]:border-t [&_tr]:border-line [&_tr>*]:py-1">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {header.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={header[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {csv && (
        <p className="text-small no-print">
          <a className="inline-flex min-h-11 items-center" href={csv} download>
            Download as CSV<span className="visually-hidden"> ({label})</span>
          </a>
        </p>
      )}
    </>
  );
}

/** A sentence, the drawing it is about, and the figures behind it. */
export function Chart({
  title,
  sentence,
  children,
}: {
  title: string;
  sentence: string;
  children: ReactNode;
}) {
  return (
    <section className="max-w-[25rem]">
      <h3>{title}</h3>
      <p className="mt-1 mb-3">{joined(sentence)}</p>
      {children}
    </section>
  );
}
