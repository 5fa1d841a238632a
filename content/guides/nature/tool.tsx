"use client";

import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { Outing } from "./outing.tsx";
import { greenPlaces, lookFor, noticings } from "./places.ts";

/** A small outing: where, when, what to look for, and what was there. Without a script it is a worksheet to fill in. */
export default function NatureTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const look = lookFor(written["nature-place"] ?? "");
  return (
    <div className="grid gap-8">
      <div ref={fields} onChange={read} className="grid gap-8">
        <Outing />
        <div className="needs-script">
          <p className="lede max-w-[40rem]">
            {look || "Choose a place, and something to look for there appears here."}
          </p>
          <Heard words={look} />
        </div>
        <ul className="without-script list-disc pl-5">
          {greenPlaces.map((place) => (
            <li key={place.id}>
              <strong>{place.label}.</strong> {place.look}
            </li>
          ))}
        </ul>
        <div className="grid gap-x-8 gap-y-6 border-t border-line pt-5 md:grid-cols-3">
          {noticings.map(({ name, label }) => (
            <PaperField key={name} name={name} label={label} words={written[name]} rows={2} />
          ))}
        </div>
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
