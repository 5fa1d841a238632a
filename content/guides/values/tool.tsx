"use client";

import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { aboutGaps, lifeParts } from "./lived.ts";
import { PartHead, PartRow } from "./part-row.tsx";
import { valueQuestions } from "./questions.ts";

/** What matters, how much of it there was, and one step. Without a script it is a worksheet to fill in. */
export default function ValuesTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const about = aboutGaps(written);
  return (
    <div className="grid gap-8">
      <details className="tool-about">
        <summary>From 0, not at all, to 10, very much</summary>
        <p>Answer for yourself, and not for whoever brought you up. Leave out what means nothing to you.</p>
      </details>
      <div ref={fields} onChange={read} className="grid gap-8">
        <div>
          <PartHead />
          {lifeParts.map((part) => (
            <PartRow key={part.id} part={part} />
          ))}
        </div>
        <p className="without-script">
          Where is the gap between the two numbers widest? You might begin there.
        </p>
        <div className="needs-script">
          <p className={about ? "lede max-w-[40rem]" : "hint no-print"}>
            {about || "Once two parts have both numbers, this says where the gap is widest."}
          </p>
          <Heard words={about} />
        </div>
        {valueQuestions.map((question) => (
          <PaperField key={question.name} {...question} words={written[question.name]} rows={2} />
        ))}
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
