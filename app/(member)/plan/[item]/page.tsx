import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { guideTitle } from "#content/index.ts";
import type { MemberId } from "#db/client.ts";
import { readAhead } from "#db/reminder/ahead.ts";
import { addDays, type Day, dayAt, now, utc } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { restAhead } from "#domain/record/log.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { practiceTitle } from "../../_page/practice-title.ts";
import { seenOf } from "../../_page/seen.ts";
import { finish } from "../../_practice/actions.ts";
import { opened, progressPath } from "../../_record/progress-path.ts";
import { Change } from "./change.tsx";
import { Ended } from "./ended.tsx";
import { History } from "./history.tsx";
import { PauseIt } from "./pause-it.tsx";
import { Reminders } from "./reminders.tsx";
import { RestDays } from "./rest-days.tsx";

type Props = { params: Promise<{ item: string }>; searchParams: Promise<Saved> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { item } = await params;
  return practiceTitle("Change a practice", item, async ({ id, zone }) => {
    const { plan } = await aheadOf(id, dayAt(zone ?? utc, now()));
    return plan.find((each) => each.id === item);
  });
}

/** Asked for once by the page and its title. */
const aheadOf = cache((memberId: MemberId, today: Day) =>
  readAhead(memberId, today, addDays(today, restAhead)),
);

export default async function PracticePage({ params, searchParams }: Props) {
  const { item: id } = await params;
  const address = await searchParams;
  return memberPage(`/plan/${id}`, async (member, instant) => {
    const today = todayOf(member, instant);
    const { plan, reminders, ...ahead } = await aheadOf(member.id, today);
    const item = plan.find((each) => each.id === id) ?? notFound();
    const title = guideTitle(item.guide);
    const seen = seenOf(item);
    const typed = await typedAt(`/plan/${item.id}`);
    // Beside those from today on there is the last one before.
    const logs = ahead.logs.filter(({ itemId, day }) => itemId === id && day >= today);
    const said = whatWasSaved("/plan/[item]", address, instant);
    const isReminder =
      said?.what === "by-calendar" || said?.what === "by-email" || said?.what === "no-reminder";
    return (
      <>
        <Head
          item={item}
          title={title}
          record={progressPath(item.finishedOn ?? today, today, member.weeks)}
        />
        {item.finishedOn ? (
          <>
            <Ended item={item} member={member} title={title} finishedOn={item.finishedOn} />
            <Change item={item} member={member} seen={seen} typed={typed} />
          </>
        ) : (
          <>
            <OnThisPage />
            <Change item={item} member={member} seen={seen} typed={typed} />
            <PauseIt item={item} title={title} today={today} seen={seen} typed={typed("pause")} />
            <RestDays
              item={item}
              logs={logs}
              today={today}
              typed={typed("rest")}
              said={isReminder ? undefined : said}
            />
            <Reminders
              item={item}
              title={title}
              logs={logs}
              reminder={reminders.get(id)}
              member={member}
              today={today}
              typed={typed("remind")}
              said={isReminder ? said : undefined}
            />
            <Finish item={item} title={title} seen={seen} />
          </>
        )}
        <History item={item} member={member} />
      </>
    );
  });
}

/** @param record the address of its days in Progress */
function Head({ item, title, record }: { item: PlanItem; title: string; record: string }) {
  return (
    <>
      <p className="eyebrow">
        <a href="/plan">Your plan</a>
      </p>
      <h1>{title}</h1>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-11 items-center" href={`/guides/${item.guide}`}>
          Read the guide
        </a>{" "}
        <a className="inline-flex min-h-11 items-center" href={opened(record, item.id)}>
          See your record
        </a>
      </p>
    </>
  );
}

const places = [
  ["#change", "Change it"],
  ["#pause", "Pause it"],
  ["#rest", "Rest days"],
  ["#remind", "Reminders"],
  ["#finish", "Finish with it"],
] as const;

function OnThisPage() {
  return (
    <nav aria-label="On this page" className="no-print mt-4">
      <ul className="flex flex-wrap gap-x-6">
        {places.map(([href, words]) => (
          <li key={href}>
            <a className="inline-flex min-h-11 items-center" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Finish({ item, title, seen }: { item: PlanItem; title: string; seen: string }) {
  return (
    <section id="finish" className="mt-14 border-t border-line pt-5" aria-labelledby="finish-title">
      <h2 id="finish-title">Finish with it</h2>
      <p className="mt-1 mb-4 max-w-[40rem]">
        Finishing is a good way for a practice to end. Your record stays, and you can take it up again.
      </p>
      <ActionButton
        action={finish}
        fields={{ item: item.id, seen }}
        look="button-quiet"
        label={`Finish ${title}`}
      />
    </section>
  );
}
