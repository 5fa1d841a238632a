"use client";

import { HelpNowLink } from "#content/help/help-now-link.tsx";
import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { isUnseen } from "#domain/unseen.ts";
import { CircleOfFive } from "./circle-of-five.tsx";
import { beginName, nextOnCircle, partsOfMoment, tryName } from "./parts.ts";

/** One moment as a circle of five parts, and where it might be broken. Without a script it is a worksheet to fill in. */
export default function CircleTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const isWritten = (name: string) => !isUnseen(written[name] ?? "");
  const next = nextOnCircle(isWritten);
  return (
    <div className="grid gap-8">
      <p className="notice said-above">
        Take an ordinary moment from this week. What was terrible is for a time when a professional is beside
        you. If you are not safe, <HelpNowLink>help now</HelpNowLink> lists people to talk to.
      </p>
      <p className="without-script">Begin wherever you like, and leave out what you like.</p>
      <div ref={fields} onChange={read} className="grid gap-8">
        <div className="moment">
          <CircleOfFive isWritten={isWritten} />
          {partsOfMoment.map(({ name, label, hint }) => (
            <div key={name} className={`moment-${name}`}>
              <PaperField name={name} label={label} hint={hint} words={written[name]} rows={3} />
            </div>
          ))}
        </div>
        <label className="grid max-w-[30rem] gap-1">
          <span className="label">Where might it be easiest to change something?</span>{" "}
          <select className="input" name={beginName} defaultValue="">
            <option value="">Not chosen yet</option>
            {partsOfMoment.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>{" "}
        <PaperField
          name={tryName}
          label="One small thing to try there, this week"
          words={written[tryName]}
          rows={2}
        />
      </div>
      <div className="needs-script no-print">
        <Heard words={next} />
        {next && <p>{next}</p>}
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
