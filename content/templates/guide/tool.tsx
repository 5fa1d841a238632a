"use client";

import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";

/** FILL IN what it does, with a script and without. Its rules go into a .ts file beside it, with a test. */
export default function NewTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  return (
    <div className="grid gap-6">
      <p className="without-script">FILL IN what to do with it on paper.</p>
      <div ref={fields} onChange={read}>
        <PaperField name="words" label="FILL IN the question" words={written.words} />
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
