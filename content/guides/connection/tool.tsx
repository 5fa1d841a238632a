"use client";

import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { SmallAsk } from "./small-ask.tsx";
import { SupportMap, WhatTheMapShows } from "./support-map.tsx";

/** Who is there, near and far, and one small thing to ask. Without a script it is a worksheet to print. */
export default function ConnectionTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  return (
    <div className="grid gap-10">
      <div ref={fields} onChange={read} className="grid gap-10">
        <SupportMap />
        <WhatTheMapShows written={written} />
        <SmallAsk written={written} />
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
