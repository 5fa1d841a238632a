"use client";

import { PaperField } from "#content/kit/paper-field.tsx";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { PromptPicker, PromptSheet } from "./prompt-picker.tsx";
import { useWriting, WritingTimer } from "./writing-timer.tsx";

/** A prompt, a page and a timer. What is written stays in this page: the page around it sends it, if somebody asks it to. */
export default function JournalingTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const writing = useWriting();
  const { room, phase } = writing.timer;
  return (
    <QuietRoom room={room} name="Writing" isOver={phase === "over"}>
      <div className="room-page grid gap-6">
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
        <WritingTimer {...writing} />
        <div className="outside-room">
          <WorksheetButtons {...worksheet} />
        </div>
      </div>
    </QuietRoom>
  );
}
