"use client";

import { useState } from "react";
import { NeedsScript } from "#components/frame/needs-script.tsx";
import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { Stepwise, type WorksheetStep } from "#content/kit/stepwise.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import type { Written } from "#content/kit/written.ts";
import { isUnseen } from "#domain/unseen.ts";
import { aboutList, nudgeAt, places } from "./good-things.ts";

/** Room for three good things and what made each possible. Without a script it is a worksheet to print. */
export default function GratitudeTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const [turn, setTurn] = useState<number | null>(null);
  const count = places.filter((_, place) => !isUnseen(written[`good-${place}`] ?? "")).length;
  const words = turn === null ? aboutList(count) : nudgeAt(turn);

  return (
    <div className="grid gap-8">
      <p className="without-script">
        If nothing comes to mind, look for something that was less bad than yesterday, or for a minute in
        which nothing was asked of you. One is enough.
      </p>
      <div ref={fields} onChange={read}>
        <Stepwise unit="Good thing" steps={places.map((place, index) => stepOf(place, index, written))} />
      </div>
      <NeedsScript>
        <div className="needs-script no-print grid justify-items-start gap-2">
          <p>{words}</p>
          <Heard words={words} />
          <button
            className="button-plain"
            type="button"
            onClick={() => setTurn(turn === null ? 0 : turn + 1)}
          >
            {turn === null ? "Nothing comes to mind" : "Somewhere else to look"}
          </button>
        </div>
      </NeedsScript>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}

function stepOf(place: string, index: number, written: Written): WorksheetStep {
  const [good, why] = [`good-${index}`, `why-${index}`];
  return {
    name: place,
    isWritten: [good, why].some((name) => !isUnseen(written[name] ?? "")),
    content: (
      <fieldset className="border-t border-line pt-3">
        <legend className="float-left mb-3 w-full font-serif text-h3">{place}</legend>
        <div className="clear-both grid gap-x-8 gap-y-4 md:grid-cols-2">
          <PaperField name={good} label="What was good, or all right?" words={written[good]} rows={2} />
          <PaperField name={why} label="What made it possible?" words={written[why]} rows={2} />
        </div>
      </fieldset>
    ),
  };
}
