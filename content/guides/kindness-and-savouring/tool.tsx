"use client";

import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { ActRow } from "./act-row.tsx";
import { aboutActs, actRows, kindIdeas, savouringFields } from "./acts.ts";

/** A few kind things to do, and one good moment to go over again. Without a script it is a worksheet to fill in. */
export default function KindnessTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const about = aboutActs(written);
  return (
    <div className="grid gap-8">
      <p className="without-script">Plan one to four kind things, and tick each when it is done.</p>
      <div ref={fields} onChange={read} className="grid gap-8">
        <div>
          <h3>Kind things to do</h3>
          <p className="hint">For somebody else, on one day or two. One is enough.</p>
          {actRows.map((row) => (
            <ActRow key={row.number} row={row} />
          ))}
          <p className="hint mt-3">If nothing comes to mind: {kindIdeas.join("; ").toLowerCase()}.</p>
          <p className="needs-script mt-3">{about}</p>
          <Heard words={about} />
        </div>
        <div className="grid gap-5 border-t border-line pt-5">
          <h3>A good moment, once more</h3>
          {savouringFields.map((field) => (
            <PaperField key={field.name} {...field} words={written[field.name]} rows={2} />
          ))}
        </div>
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
