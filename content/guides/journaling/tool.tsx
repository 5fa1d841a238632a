"use client";

import { PaperField } from "#content/kit/paper-field.tsx";
import { QuietRoom } from "#content/kit/room/quiet-room.tsx";
import { LengthTimer, useLengthTimer } from "#content/kit/timer/length-timer.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import { PromptPicker, PromptSheet } from "./prompt-picker.tsx";
import { lengths, usualWriting } from "./writing.ts";

/** A prompt, a page and a timer. What is written stays in this page: the page around it sends it, if somebody asks it to. */
export default function JournalingTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const writing = useLengthTimer(lengths, usualWriting);
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
        <LengthTimer
          {...writing}
          room={room}
          label="Write for"
          begin="Start the timer"
          ending={`${describeMinutes(writing.minutes)} have passed. Finish your sentence, or go on if you like.`}
        />
        <div className="outside-room">
          <WorksheetButtons {...worksheet} />
        </div>
      </div>
    </QuietRoom>
  );
}
