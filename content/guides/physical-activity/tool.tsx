"use client";

import { Fragment } from "react";
import { Heard } from "#content/kit/heard.tsx";
import { listed, weekDays } from "#content/kit/week-days.ts";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import type { Written } from "#content/kit/written.ts";
import { inOneSentence, movingKinds, notesOn, range, weekSum } from "./movement.ts";
import { MovingHead, MovingRow } from "./moving-row.tsx";

/** A week of moving, and what it adds up to. Without a script it is a sheet to fill in. */
export default function PhysicalActivityTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  return (
    <div className="grid gap-8">
      <WhatCounts />
      <div ref={fields} onChange={read} className="break-inside-avoid">
        <MovingHead />
        {weekDays.map((day) => (
          <MovingRow key={day} day={day} written={written} />
        ))}
      </div>
      <WhatItAddsUpTo written={written} />
      <WorksheetButtons {...worksheet} />
    </div>
  );
}

function WhatCounts() {
  return (
    <details className="tool-about">
      <summary>Gentle, moderate or vigorous?</summary>
      <dl className="grid gap-x-5 gap-y-1 sm:grid-cols-[7rem_1fr]">
        {movingKinds.map(({ effort, label, sign, activities }) => (
          <Fragment key={effort}>
            <dt className="font-semibold">{label}</dt>
            <dd>
              {sign}{" "}
              <span className="text-quiet">Such as: {activities.slice(0, -1).join(", ").toLowerCase()}.</span>
            </dd>
          </Fragment>
        ))}
        <dt className="font-semibold">Strength</dt>
        <dd>Your muscles work: lifting, carrying, rising from a chair, pushing against a wall.</dd>
      </dl>
    </details>
  );
}

function WhatItAddsUpTo({ written }: { written: Written }) {
  const sum = weekSum(
    weekDays.map((day) => ({
      day,
      activity: written[`${day}-what`] ?? "",
      minutes: Number(written[`${day}-minutes`] ?? ""),
      strength: Boolean(written[`${day}-strength`]),
    })),
  );
  const strength = sum.strength.length > 0 ? ` Strength on ${listed(sum.strength)}.` : "";
  const inSum = `${inOneSentence(sum)}${strength}`;
  const halves = sum.halves.length > 0 ? `For ${listed(sum.halves)}, choose both what and how long.` : "";
  return (
    <div className="grid max-w-[40rem] gap-3">
      <p className="without-script">
        Add up the minutes yourself. For the range below, vigorous minutes weigh double and gentle ones are
        left out.
      </p>
      <p className={`needs-script lede ${sum.minutes === 0 ? "no-print" : ""}`}>{inSum}</p>
      {halves && <p className="no-print">{halves}</p>}
      <Heard words={`${inSum} ${halves}`.trim()} />
      <p>
        To compare: for adults the WHO names {range.from} to {range.to} minutes a week at a moderate effort,
        or half as many at a vigorous one, or a mix, with some strength work. It also says that some is better
        than none. This is no target to reach.
      </p>
      {notesOn(sum).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
