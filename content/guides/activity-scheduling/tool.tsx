"use client";

import { Heard } from "#content/kit/heard.tsx";
import { IdeasToTake } from "#content/kit/ideas-to-take.tsx";
import { putInto } from "#content/kit/put-into.ts";
import { weekDays } from "#content/kit/week-days.ts";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { isUnseen } from "#domain/unseen.ts";
import { ActivityHead, ActivityRow } from "./activity-row.tsx";
import { type Activity, activityOn, difference, ideas, isCompared, noticed } from "./enjoyment.ts";

/** A week on one page: what, how it was expected to be, and how it was. Without a script it is that page to fill in. */
export default function ActivitySchedulingTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const week = weekDays.map((day) => activityOn(day, written));
  return (
    <div className="grid gap-8">
      <details className="tool-about">
        <summary>What the three numbers mean</summary>
        <dl className="grid gap-x-5 gap-y-1 sm:grid-cols-[7rem_1fr]">
          <dt className="font-semibold">Expected</dt>
          <dd>Before: how much will you enjoy it? From 0, not at all, to 10, very much.</dd>
          <dt className="font-semibold">Actual</dt>
          <dd>After: how much did you enjoy it?</dd>
          <dt className="font-semibold">Achievement</dt>
          <dd>After: how strong is your sense of achievement, from 0 to 10? Half of it counts.</dd>
        </dl>
      </details>
      <IdeasToTake
        title="Ideas, if nothing comes to mind"
        ideas={ideas}
        into={firstFree(week)}
        onTake={(idea, field) => {
          if (fields.current) putInto(fields.current, { [field]: idea });
        }}
      />
      <div ref={fields} onChange={read} className="break-inside-avoid">
        <p className="hint no-print mb-4">
          Write down what you will do, and when. The numbers for a day appear once you have written something.
        </p>
        <ActivityHead />
        {weekDays.map((day) => (
          <ActivityRow key={day} day={day} written={written} />
        ))}
      </div>
      <p className="without-script max-w-[40rem]">
        At the end of the week, look at each pair of numbers. Was it better than you expected, or less? Which
        things gave you a sense of achievement?
      </p>
      <div className={`needs-script grid max-w-[40rem] gap-3 ${week.some(isCompared) ? "" : "no-print"}`}>
        <p className="lede">{difference(week)}</p>
        <Heard words={[difference(week), ...noticed(week)].join(" ").trim()} />
        {noticed(week).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}

/** The first day with nothing on it yet: where an idea goes. */
function firstFree(week: readonly Activity[]) {
  const free = week.find(({ what }) => isUnseen(what));
  return free && { field: `${free.day}-what`, name: free.day };
}
