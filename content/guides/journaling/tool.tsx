"use client";

import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { PromptPicker, PromptSheet } from "./prompt-picker.tsx";
import { WritingTimer } from "./writing-timer.tsx";

/** A prompt, a page and a timer. What is written stays in this page: the page around it sends it, if somebody asks it to. */
export default function JournalingTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  return (
    <div className="grid gap-6">
      <PromptPicker />
      <PromptSheet />
      <div ref={fields} onChange={read}>
        <PaperField
          label="Your words"
          name="journal"
          words={written.journal}
          rows={10}
          lines={14}
          describedBy="journal-prompt"
        />
      </div>
      <WritingTimer />
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
