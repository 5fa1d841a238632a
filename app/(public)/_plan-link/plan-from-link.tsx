import { HelpInBrief, WriteIn } from "#app/_paper/help-in-brief.tsx";
import { planLinkTo, practicesIn } from "#app/_practice/plan-link.ts";
import { PlannedWeek } from "#app/_practice/planned-week.tsx";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import { QrCode } from "#components/sharing/qr-code.tsx";
import { cautionsOf, type Guide } from "#content/index.ts";
import { joined } from "#domain/joined.mjs";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";
import { describePlan } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { reader, startOf } from "./plan-words.ts";

/** The plan in a plan link as it is read and printed: what it is, each practice with its cautions, and the week. */
export function PlanFromLink({ plan }: { plan: LinkedPlan }) {
  const practices = practicesIn(plan);
  const link = planLinkTo(plan);
  return (
    <>
      <p className="lede max-w-[44rem] print:max-w-none">
        This is a suggestion that came by a link. Anybody can make such a link, and Tend does not know who
        did. Try it, change it, or leave it.
      </p>
      <p className="mt-4 print:mt-1">{startOf(plan)}</p>
      <p className="print-only mt-1">
        Name: <WriteIn /> Date: <WriteIn />
      </p>
      <HelpInBrief />
      <ul className="mt-6 border-t-2 border-ink print:mt-2">
        {practices.map((practice) => (
          <PracticeFromLink key={practice.guide.slug} {...practice} />
        ))}
      </ul>
      <div className="print-together print:grid print:grid-cols-[3fr_2fr] print:gap-x-8">
        <PlannedWeek practices={practices} reader={reader} />
        <div>
          <BesideCare />
          <figure className="print-only mt-2 print:flex print:items-end print:gap-3">
            <QrCode
              text={link}
              label="The address of this plan, as a code"
              className="size-40 print:size-[22mm]"
            />
            <figcaption className="text-small">This plan, to open on a phone</figcaption>
          </figure>
        </div>
      </div>
      <p className="print-only mt-2 text-small">{bare(link)}</p>
    </>
  );
}

function PracticeFromLink({ guide: { slug, front }, terms }: { guide: Guide; terms: Terms }) {
  return (
    <li className="grid grid-cols-[min(3.5rem,17.5vw)_minmax(0,1fr)] gap-x-5 border-b border-line py-5 md:grid-cols-[3.5rem_minmax(0,1fr)_20rem] md:gap-x-8 print:grid-cols-[3.5rem_4fr_6fr] print:py-1.5">
      <Drawing name={front.drawing} className="size-14" />
      <div className="max-w-[36rem]">
        <h2 className="print:text-h3">{front.title}</h2>
        <p className="print-only write-in-line">
          After I <WriteIn />,
        </p>
        <p className="mt-1 font-serif text-h3 print:mt-0">
          {joined(describePlan(terms, front.action, reader))}
        </p>
        <p className="mt-1 print:mt-0">On a bad day: {front.tiny}.</p>
        <p className="no-print flex flex-wrap gap-x-6">
          <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}#try`}>
            Try it now<span className="visually-hidden">: {front.title}</span>
          </a>{" "}
          <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}`}>
            Read the guide<span className="visually-hidden">: {front.title}</span>
          </a>
        </p>
      </div>
      <div className="col-start-2 mt-2 text-small md:col-start-3 md:mt-1 print:col-start-3 print:mt-0">
        <h3 className="font-sans text-small font-semibold print:inline print:after:content-['._']">
          Be careful
        </h3>
        <ul className="mt-1 grid gap-1 print:inline">
          {cautionsOf(front).map((caution) => (
            <li key={caution} className="print:inline">
              {caution}{" "}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function BesideCare() {
  return (
    <section className="mt-8 max-w-[40rem] print:mt-2" aria-labelledby="care-title">
      <h2 id="care-title" className="print:text-h3">
        Beside the care you have
      </h2>
      <p className="mt-1 print:text-small">
        It goes along with professional care and does not replace it. If something here makes you feel worse,
        stop, and tell somebody. If things have been very hard for two weeks or more, see{" "}
        <PrintedLink to="/when-to-seek-help">when to seek help</PrintedLink>. If you may be in danger,{" "}
        <a href="/help-now">get help now</a>
        <span className="print-only"> at {bare(addressOf("/help-now"))}</span>.
      </p>
    </section>
  );
}
