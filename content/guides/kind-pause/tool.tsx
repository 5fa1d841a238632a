"use client";

import { useState } from "react";
import { PaperField } from "#content/kit/paper-field.tsx";
import { Aloud } from "#content/kit/timer/aloud.tsx";
import { useSpoken } from "#content/kit/timer/speech.ts";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { letterOpenings, pauseSteps } from "./pause.ts";

/** Three sentences for a hard moment, and a letter for a quiet hour. Without a script it is a worksheet to fill in. */
export default function KindPauseTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const letter = written["pause-letter"] ?? "";
  return (
    <div className="grid gap-8">
      <p className="without-script">
        Breathe out. Then three sentences, as plain as you can make them. You need not feel any of it.
      </p>
      <div ref={fields} onChange={read} className="grid gap-6">
        <h3>The pause</h3>
        {pauseSteps.map((step) => (
          <PaperField key={step.name} {...step} words={written[step.name]} rows={2} />
        ))}
        <div className="grid gap-4 border-t border-line pt-5">
          <h3>The letter</h3>
          <div className="hint grid gap-1">
            <p>
              Another day, when there is time. Write to yourself as a friend would who knows everything. Ways
              to begin:
            </p>
            <ul className="list-disc pl-5">
              {letterOpenings.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
          <PaperField
            name="pause-letter"
            label="Dear me,"
            words={written["pause-letter"]}
            rows={7}
            lines={10}
          />
        </div>
      </div>
      <ReadBack letter={letter} />
      <WorksheetButtons {...worksheet} />
    </div>
  );
}

/** The letter in another voice, that of the device: it is easier to hear when somebody else says it. */
function ReadBack({ letter }: { letter: string }) {
  const [aloud, setAloud] = useState(false);
  const canSpeak = useSpoken(aloud && letter ? letter : undefined, "en");
  if (!canSpeak || letter === "") return null;
  return (
    <Aloud checked={aloud} onChange={setAloud}>
      Hear the letter, in this device’s own voice
    </Aloud>
  );
}
