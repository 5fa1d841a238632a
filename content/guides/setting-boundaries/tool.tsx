"use client";

import { HelpNowLink } from "#content/help/help-now-link.tsx";
import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { brokenRecord, type Lines, wordings } from "./script.ts";

type Question = { name: keyof Lines; label: string; hint: string };

const questions: Question[] = [
  {
    name: "when",
    label: "When …",
    hint: "What a camera would see. Such as: you call after ten at night",
  },
  { name: "need", label: "I need …", hint: "Such as: to sleep by then" },
  { name: "cannot", label: "I can’t …", hint: "What you will not do. Such as: talk at night" },
  {
    name: "can",
    label: "I can …",
    hint: "Only if you want to offer something. Such as: call you back at six",
  },
];

/** Four lines in, a few ways to say it out. Without a script it is a worksheet with the patterns. */
export default function BoundaryTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const { when = "", need = "", cannot = "", can = "" } = written;
  const lines = { when, need, cannot, can };

  return (
    <div className="grid gap-8">
      <p className="notice said-above">
        If someone may hurt, threaten or punish you for saying no, a script is not the tool. Do not try it on
        them. <HelpNowLink part="abuse-and-violence" /> has lines that know about safety, if there is one
        where you live.
      </p>
      <div ref={fields} onChange={read} className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
        {questions.map(({ name, label, hint }) => (
          <PaperField key={name} name={name} label={label} hint={hint} words={written[name]} rows={2} />
        ))}
      </div>
      <Patterns />
      <Script lines={lines} />
      <WorksheetButtons {...worksheet} />
    </div>
  );
}

/** How the lines go together, for a page without a script. */
function Patterns() {
  return (
    <div className="without-script">
      <h3>Put together</h3>
      <ul className="list-disc pl-5">
        <li>When …, I need ….</li>
        <li>I can’t …. I can ….</li>
        <li>If they push: I hear you, and I can’t ….</li>
      </ul>
    </div>
  );
}

function Script({ lines }: { lines: Lines }) {
  const ways = wordings(lines);
  const again = brokenRecord(lines);
  return (
    <div className="needs-script grid gap-6 border-t border-line pt-5">
      <h3>Your words</h3>
      <Heard words={ways.map(({ words }) => words).join(" Or: ")} />
      {ways.length === 0 && (
        <p className="no-print">They appear here as you write. One line is enough to begin.</p>
      )}
      {ways.map(({ name, words }) => (
        <Line key={name} name={name} words={words} />
      ))}
      {again && (
        <Line
          name="If they push: the same words, in the same voice, as often as it takes. No new reason is needed."
          words={again}
        />
      )}
      {again && (
        <Line name="And then you may go." words="I am going to stop here. We can talk another day." />
      )}
    </div>
  );
}

function Line({ name, words }: { name: string; words: string }) {
  return (
    <figure>
      <figcaption className="hint">{name}</figcaption>
      <blockquote className="lede measure mt-1 border-s-2 border-warm ps-4">“{words}”</blockquote>
    </figure>
  );
}
