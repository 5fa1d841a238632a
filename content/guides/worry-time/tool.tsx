"use client";

import { HelpNowLink } from "#content/help/help-now-link.tsx";
import { Heard } from "#content/kit/heard.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { aboutWorries, worriesIn, worryRows } from "./worries.ts";
import { WorryRow } from "./worry-row.tsx";
import { WorryTimer } from "./worry-timer.tsx";
import { WorryTree } from "./worry-tree.tsx";

/** A place to put worries until their time comes, and a tree to sort them by. Without a script it is a worksheet to fill in. */
export default function WorryTimeTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const about = aboutWorries(worriesIn(written));
  return (
    <div className="grid gap-8">
      <p className="notice said-above">
        Is it about danger, a debt that cannot wait, or a sign of illness? Do not put that off. Act on it now.{" "}
        <HelpNowLink /> lists people to talk to.
      </p>
      <div ref={fields} onChange={read} className="grid gap-8">
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-2 print:grid-cols-2">
          <label className="grid content-start gap-1">
            <span className="label">My worry time is at</span>{" "}
            <input className="input" name="worry-when" type="text" autoComplete="off" maxLength={60} />{" "}
            <span className="hint">The same time each day, and well before bed. Such as: half past five</span>
          </label>{" "}
          <label className="grid content-start gap-1">
            <span className="label">And I do it</span>{" "}
            <input className="input" name="worry-where" type="text" autoComplete="off" maxLength={60} />{" "}
            <span className="hint">The same place each day, and not your bed. Such as: on the back step</span>
          </label>
        </div>
        <div>
          <p className="without-script">
            Catch each worry in a few words through the day. In your worry time, take them down the tree one
            by one.
          </p>
          {worryRows.map((row, place) => (
            <WorryRow key={row.worry} row={row} number={place + 1} written={written} />
          ))}
        </div>
      </div>
      <div className="needs-script">
        <p className="lede max-w-[40rem] not-empty:mb-4">{about}</p>
        <Heard words={about} />
        <WorryTimer />
      </div>
      <WorryTree />
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
