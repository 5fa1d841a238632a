import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedIn } from "#app/_journal/entry-sent.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import { Form } from "#components/form/form.tsx";
import type { Saying } from "#components/frame/notice.tsx";
import { type Guide, guideBySlug } from "#content/index.ts";
import { hasLine, kindOfGuide } from "#content/journal/kinds.ts";
import { readJournal } from "#db/journal/journal.ts";
import { getDay } from "#db/record/logs.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { formatDay, now } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { joined } from "#domain/joined.mjs";
import { entryIdAt } from "#domain/journal/entry.ts";
import { describeCue } from "#domain/practice/cue.ts";
import { type PlanItem, versionOn } from "#domain/practice/plan.ts";
import { logProblem } from "#domain/record/log.ts";
import { draftFields } from "../../_journal/draft-sent.ts";
import { memberPage, type SettledMember, todayOf } from "../../_page/member-page.tsx";
import { ownPractice, practiceTitle } from "../../_page/practice-title.ts";
import { seenOf } from "../../_page/seen.ts";
import { type DayMeant, dayMeant, todayPath } from "../../_record/day-meant.ts";
import { DayLog } from "../day-log.tsx";
import { WhichDay } from "../which-day.tsx";
import { sayPractised } from "./actions.ts";
import { DraftWaits } from "./draft-waits.tsx";
import { PractiseNow } from "./practise-now.tsx";

type Props = {
  params: Promise<{ item: string }>;
  searchParams: Promise<Saved & { day?: string | string[]; as?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return practiceTitle("Do it now", (await params).item);
}

/** One practice, to be done now: its tool, and below it the form that keeps how it was. */
export default async function PractisePage({ params, searchParams }: Props) {
  const { item: id } = await params;
  const { day: chosen, as, ...address } = await searchParams;
  return memberPage(`/today/${id}`, async (member, instant) => {
    const item = (await ownPractice(member.id, id)) ?? notFound();
    const meant = dayMeant(member, instant, chosen);
    if (!meant) return <WhichDay path={`/today/${item.id}`} today={todayOf(member, instant)} />;
    const said = whatWasSaved("/today/[item]", address, instant);
    return <Practice member={member} item={item} meant={meant} isTiny={as === "tiny"} said={said} />;
  });
}

/** About as long as a tiny version takes. */
const tinyMinutes = 2;

type PracticeProps = {
  member: SettledMember;
  item: PlanItem;
  meant: DayMeant;
  isTiny: boolean;
  said: Saying | undefined;
};

async function Practice({ member, item, meant, isTiny, said }: PracticeProps) {
  const entry = await getDay(member.id, item.id, meant.day);
  const guide = guideBySlug(item.guide) ?? notFound();
  const page = { item: item.id, as: isTiny ? ("tiny" as const) : undefined };
  const terms = versionOn(item, meant.day);
  const problem = logProblem(item, meant.day, meant.today);
  const kind = kindOfGuide(guide.slug);
  const {
    drafts: [draft],
  } = await readJournal(member.id, { beside: item.id }, 0);
  const typed = (await typedAt(`/today/${item.id}`))(`log-${item.id}`);
  const about = { entryId: draft?.id ?? entryIdAt(now(), crypto.randomUUID()), entryKind: kind ?? "free" };
  const isToWrite = kind !== undefined && !hasLine(kind);
  const tool = (
    <PractiseNow
      slug={guide.slug}
      title={guide.front.toolTitle}
      minutes={isTiny || !terms ? tinyMinutes : terms.minutes}
      isWritten={entry.state !== null}
      keeps={isToWrite ? { item: item.id, day: meant.day } : undefined}
      before={{ ...draft?.values, ...(typed && typedIn(typed)) }}
      draft={draftFields(typed, draft ? seenOf(draft.values) : "")}
    />
  );
  return (
    <>
      <Head item={item} member={member} meant={meant} guide={guide} isTiny={isTiny} />
      {problem ? (
        <Form action={sayPractised} fields={{ ...about, item: item.id, day: meant.day }} prefix="keep">
          {tool}
          <p className="notice">{problem}</p>
        </Form>
      ) : (
        <DayLog
          item={item}
          meant={meant}
          entry={entry}
          typed={typed}
          here={todayPath(meant, page)}
          main={isTiny ? "tiny" : "done"}
          arrived={said}
          practising={{ action: sayPractised, tool, about }}
        />
      )}
      {draft && <DraftWaits id={draft.id} />}
      {entry.state && (
        <p className="mt-8">
          <a className="button" href={todayPath(meant)}>
            Back to Today
          </a>
        </p>
      )}
    </>
  );
}

type HeadProps = Omit<PracticeProps, "said"> & { guide: Guide };

function Head({ item, member, meant, guide, isTiny }: HeadProps) {
  const terms = versionOn(item, meant.day);
  const cue = terms && describeCue(terms, member.clockHours);
  return (
    <>
      <p className="eyebrow">
        <a className="inline-flex min-h-11 items-center" href={todayPath(meant)}>
          {meant.isChosen ? formatDay(meant.day, "long", meant.today) : "Today"}
        </a>
      </p>
      <div className="flex items-center gap-5">
        <Drawing name={guide.front.drawing} className="size-14 shrink-0 md:size-18" />
        <h1>
          {guide.front.title}
          {isTiny ? ", the tiny version" : terms && joined(`, ${describeMinutes(terms.minutes)}`)}
        </h1>
      </div>
      {terms && isTiny && <p className="lede mt-4">{joined(isolated(terms.tiny))}.</p>}
      {cue && !isTiny && <p className="lede mt-4 text-quiet">{joined(cue)}</p>}
      <p className="mt-2">
        {terms && !isTiny && <>On a bad day: {joined(isolated(terms.tiny))}. </>}
        <a className="inline-flex min-h-11 items-center" href={`/guides/${item.guide}#how`}>
          Read how it is done
        </a>
      </p>
    </>
  );
}
