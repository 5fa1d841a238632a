import type { Metadata } from "next";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { CircleOfFive } from "#content/pages/name-what-hurts/circle-of-five.tsx";
import { partsOfMoment } from "#content/pages/name-what-hurts/parts.ts";
import { sheet } from "#content/pages/name-what-hurts/sheet.ts";
import { blankMoment } from "#content/paper/blanks.ts";
import { Awake } from "../../_page/awake.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { ExampleMoment } from "../example-moment.tsx";
import { WaysOut } from "../ways-out.tsx";
import "#app/_paper/care-sheet.css";
import "#content/pages/name-what-hurts/circle.css";

const { href, title, summary } = blankMoment;

export const metadata: Metadata = pageMetadata({ path: href, title, description: summary });

/** The circle for whoever likes paper better: one page to write on, and one with an example and the ways out. */
export default function BlankMomentPage() {
  return (
    <article>
      <header className="no-print max-w-[44rem] border-b-2 border-ink pb-8">
        <h1>{title}</h1>
        <p className="lede mt-4">
          Two pages: a circle to write on, and a made-up example with the places where such a circle can be
          broken. <a href="/name-what-hurts#pattern">Fill it in on the screen</a> if you like that better.
        </p>
        <Awake when="touch" className="mt-6">
          <PrintButton label="Print both pages" />
        </Awake>
      </header>
      <div className="care-sheet moment-sheet mt-10 print:mt-0">
        <p className="print-only text-small">
          {sheet.title} · Name or initials: ______________ Date: ______________
        </p>
        <h2 className="mt-2">{sheet.title}</h2>
        <p className="mt-1">{sheet.intro}</p>
        <div className="moment mt-4">
          <CircleOfFive />
          {partsOfMoment.map(({ name, label }) => (
            <div key={name} className={`moment-${name} moment-box`}>
              <p className="label">{label}</p>
            </div>
          ))}
        </div>
        <Ruled label="Where it may be easiest to change something" lines={1} />
        <Ruled label="One small thing to try there, this week" lines={2} />
        <p className="care-help text-small">Help now: {bare(addressOf("/help-now"))}</p>
        <div className="mt-10 print:mt-0 print:break-before-page">
          <ExampleMoment />
          <WaysOut />
          <p className="care-help text-small">
            Take an ordinary moment, and leave what was terrible for a time when a professional is beside you.
            If you are in danger, or think of ending your life: call your emergency number, or open{" "}
            {bare(addressOf("/help-now"))}.
          </p>
        </div>
      </div>
    </article>
  );
}

function Ruled({ label, lines }: { label: string; lines: number }) {
  return (
    <div className="mt-4">
      <p className="label">{label}</p>
      <div className="care-ruled print:!block" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => line).map((line) => (
          <div key={line} />
        ))}
      </div>
    </div>
  );
}
