"use client";

import { HelpNowLink } from "#content/help/help-now-link.tsx";
import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { IdeasToWeigh } from "./ideas-to-weigh.tsx";
import { problemFields, tryingFields } from "./questions.ts";
import { firstStepInWords, nextThing } from "./steps.ts";

/** One problem, from a sentence to a first step with an hour to it. Without a script it is a worksheet to fill in. */
export default function ProblemSolvingTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  return (
    <div className="grid gap-8">
      <p className="notice said-above">
        Violence, thoughts of ending your life, or a debt that threatens your home: get help with those first.{" "}
        <HelpNowLink /> lists people to talk to.
      </p>
      <p className="without-script">
        Fill it in from top to bottom. Do not weigh the ideas before you have some.
      </p>
      <div ref={fields} onChange={read} className="grid gap-8">
        {problemFields.map((field) => (
          <PaperField key={field.name} {...field} words={written[field.name]} rows={2} />
        ))}
        <IdeasToWeigh written={written} />
        {tryingFields.map((field) => (
          <PaperField key={field.name} {...field} words={written[field.name]} rows={2} />
        ))}
      </div>
      <div className="needs-script">
        <Said written={written} />
      </div>
      <WorksheetButtons {...worksheet} />
    </div>
  );
}

/** The plan in a sentence, or what comes next. */
function Said({ written }: { written: Readonly<Record<string, string>> }) {
  const plan = firstStepInWords(written);
  const next = nextThing(written);
  return (
    <>
      <Heard words={plan || next} />
      {next && <p className="no-print">{next}</p>}
      {plan && (
        <figure>
          <figcaption className="hint">My first step</figcaption>
          <blockquote className="lede measure mt-1 border-s-2 border-warm ps-4">{plan}</blockquote>
        </figure>
      )}
    </>
  );
}
