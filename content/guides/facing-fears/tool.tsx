"use client";

import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { aboutLadder, rungRows, rungsIn } from "./ladder.ts";
import { LadderDrawn } from "./ladder-drawn.tsx";
import { NotAlone } from "./not-alone.tsx";
import { RungHead, RungRow } from "./rung-row.tsx";

/** A ladder of small steps, put in order by how strong the fear is. Without a script it is a worksheet to fill in. */
export default function FacingFearsTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const rungs = rungsIn(written);
  const about = aboutLadder(rungs);
  return (
    <div className="grid gap-8">
      <NotAlone />
      <div ref={fields} onChange={read} className="grid gap-8">
        <PaperField
          name="fear-goal"
          label="What would I like to be able to do again?"
          hint="Something that is safe for other people to do. Such as: take the lift at work"
          words={written["fear-goal"]}
          rows={2}
        />
        <p>
          Now the steps on the way, in any order. How strong will the fear be, from 0 to 10? When you have
          tried one, note how strong it was at its highest, and at the end.{" "}
          <span className="no-print">The numbers for a step appear once you have written it down.</span>
        </p>
        <div>
          <RungHead />
          {rungRows.map((row) => (
            <RungRow key={row.number} row={row} written={written} />
          ))}
        </div>
        <PaperField
          name="fear-crutch"
          label="What do I do to feel safer, and could drop bit by bit?"
          hint="Such as: holding the rail, looking at my phone, going only with Ann"
          words={written["fear-crutch"]}
          rows={2}
        />
      </div>
      <p className="without-script">
        Begin with the lowest number. Stay until the fear eases, or until the time that you set is over.
        Repeat that step until it is easier, and only then go up.
      </p>
      <div className="needs-script grid gap-4">
        <p className={about ? "lede max-w-[40rem]" : "hint no-print"}>
          {about || "Once two steps have a number, your ladder is drawn here."}
        </p>
        <Heard words={about} />
        <LadderDrawn rungs={rungs} />
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
