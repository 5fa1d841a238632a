"use client";

import { HelpNowLink } from "#content/help/help-now-link.tsx";
import { Heard } from "#content/kit/heard.tsx";
import { Stepwise, type WorksheetStep } from "#content/kit/stepwise.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import type { Written } from "#content/kit/written.ts";
import { aboutStrengths, type Column, cellOf, columns } from "./record.ts";
import { RecordTable } from "./record-table.tsx";
import { aboutStrengthsId, ThoughtField } from "./thought-field.tsx";
import { TrapList } from "./trap-list.tsx";

/** A thought record, question by question; on paper, seven columns. What is written stays in this page until somebody keeps it. */
export default function ThoughtRecordTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;

  return (
    <div className="grid gap-8">
      <p className="notice said-above no-print">
        Some thoughts are true. If you are in danger, or somebody hurts you, do not argue with that thought.{" "}
        <HelpNowLink /> lists people to talk to.
      </p>
      <p className="without-script">
        Fill it in here or on paper, from one to seven. Leave out what you cannot answer.
      </p>
      <div ref={fields} onChange={read} className="screen-only">
        <Stepwise
          unit="Question"
          steps={columns.map((column, place) => stepOf(column, place + 1, written))}
        />
      </div>
      <div>
        <p className="font-semibold not-empty:mb-4" id={aboutStrengthsId}>
          {aboutStrengths(written)}
        </p>
        <Heard words={aboutStrengths(written)} />
        <RecordTable written={written} />
        <WorksheetButtons {...worksheet} />
      </div>
    </div>
  );
}

function stepOf(column: Column, number: number, written: Written): WorksheetStep {
  return {
    name: column.heading,
    isWritten: cellOf(column, written) !== "",
    content: (
      <>
        <ThoughtField
          column={column}
          number={number}
          strength={column.strength && written[column.strength]}
        />
        {column.name === "thought" && <TrapList />}
      </>
    ),
  };
}
