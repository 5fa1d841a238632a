import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { joined } from "#domain/joined.mjs";
import "../_page/crossing.css";
import { memberPage, todayOf } from "../_page/member-page.tsx";
import { FindPractice, NotBegun } from "../_page/not-begun.tsx";
import { pathOf } from "../_record/progress-path.ts";
import { askedOf, practiceSchema, readView, type View } from "../_record/progress-view.ts";
import { signsAndMarks, spanWays, waysBeside } from "./around.ts";
import { EveningsRecord } from "./evenings-record.tsx";
import { HelpedMost } from "./helped-most.tsx";
import { HowItIsCounted, Legend } from "./legend.tsx";
import { PracticeRecord } from "./practice-record.tsx";
import { SignSheet } from "./sign-sheet.tsx";
import { OtherWeeks, SpanChoice, WaysFromProgress } from "./ways.tsx";
import { firstDayInWords, spanTitle, timesInWords } from "./words.ts";

export const metadata: Metadata = { title: "Progress" };

type Words = string | string[];
type Props = { searchParams: Promise<Saved & { weeks?: Words; until?: Words; practice?: Words }> };

export default async function ProgressPage({ searchParams }: Props) {
  const address = await searchParams;
  const asked = askedOf(address);
  const one = practiceSchema.parse(address.practice);
  return memberPage(pathOf(asked, "/progress", one ? { practice: one } : {}), async (member, instant) => {
    const view = await readView(member, asked, todayOf(member, instant));
    const said = whatWasSaved("/progress", address, instant);
    const title = spanTitle(view.span, view.today);
    const isBegun = view.practices.length > 0 || !view.span.isPresent;
    const opened = openedOf(view, one ?? said?.about);
    return (
      <>
        {isBegun ? (
          <h1>{title}</h1>
        ) : (
          <NotBegun
            title={title}
            lede="Once a practice is in your plan, this page shows what you wrote about it."
            drawing="steps"
          >
            <FindPractice />
          </NotBegun>
        )}
        {view.plan.length > 0 && <SpanChoice chosen={view.span.weeks} ways={spanWays(view, one)} />}
        {view.practices.length > 0 && (
          <>
            <SignSheet />
            <Legend {...signsAndMarks(view, opened)} />
          </>
        )}
        {view.practices.length >= many && <Contents view={view} />}
        {view.practices.map((practice) => (
          <PracticeRecord
            key={practice.item.id}
            practice={practice}
            view={view}
            isOpen={opened.includes(practice)}
            said={said?.about === practice.item.id ? said : undefined}
          />
        ))}
        {isBegun && view.practices.length === 0 && (
          <p className="mt-8">No practice was in your plan in these weeks.</p>
        )}
        <div className="items-start gap-x-16 lg:grid lg:grid-cols-2">
          <EveningsRecord view={view} />
          <HelpedMost view={view} />
        </div>
        {view.practices.length > 0 && <HowItIsCounted firstDay={firstDayInWords(view)} />}
        <OtherWeeks {...waysBeside(view, one)} />
        <WaysFromProgress
          figures={view.practices.length > 0 ? pathOf(asked, "/progress/figures") : undefined}
          hasPlan={view.plan.length > 0}
        />
      </>
    );
  });
}

/** So many practices can each show their days to press; of more, one at a time does. */
const few = 3;
/** So many that one would have to look for each. */
const many = 7;

function openedOf({ practices }: View, asked: string | undefined) {
  if (practices.length <= few) return practices;
  return [practices.find(({ item }) => item.id === asked) ?? practices[0]];
}

function Contents({ view: { practices, span } }: { view: View }) {
  return (
    <nav aria-label="Your practices" className="mt-6">
      <ul className="gap-x-10 md:columns-2">
        {practices.map((practice) => (
          <li key={practice.item.id} className="break-inside-avoid">
            <a className="inline-block py-2.5" href={`#${practice.item.id}`}>
              {joined(`${practice.title}: ${timesInWords(practice, span)}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
