import type { Metadata } from "next";
import { type JustSaved, type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { guideTitle } from "#content/index.ts";
import { readAhead } from "#db/reminder/ahead.ts";
import { calendarOf } from "#domain/calendar/calendar.ts";
import { entriesBetween } from "#domain/calendar/days-shown.ts";
import { calendarSince } from "#domain/calendar/entries.ts";
import { addDays, type Instant } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { restAhead } from "#domain/record/log.ts";
import { describeReminder } from "#domain/reminder/reminder-words.ts";
import { memberPage, type SettledMember, todayOf } from "../_page/member-page.tsx";
import { stopMails } from "./actions.ts";
import { PrivateCalendar } from "./private-calendar.tsx";

export const metadata: Metadata = { title: "Calendar and reminders" };

type Props = { searchParams: Promise<Saved> };

export default async function RemindersPage({ searchParams }: Props) {
  const address = await searchParams;
  return memberPage("/reminders", (member, instant) =>
    draw(member, instant, whatWasSaved("/reminders", address, instant)),
  );
}

async function draw(member: SettledMember, instant: Instant, said: JustSaved<"/reminders"> | undefined) {
  const today = todayOf(member, instant);
  const { plan, logs, reminders, feed } = await readAhead(
    member.id,
    calendarSince(today),
    addDays(today, restAhead),
  );
  const current = plan.filter(({ finishedOn }) => finishedOn === null);
  const shown = plan.filter(({ id }) => reminders.get(id)?.by === "calendar");
  const coming = entriesBetween(calendarOf(shown, logs, today, member), today, addDays(today, 13));
  const hasMail = [...reminders.values()].some(({ by }) => by === "email");
  const waysOf = (item: PlanItem) => describeReminder(reminders.get(item.id), member);
  return (
    <>
      <h1>Calendar and reminders</h1>
      <p className="lede mt-4 max-w-[40rem]">
        Nothing reminds you unless you ask for it. What you choose here says when, and never what.
      </p>
      <section className="mt-10" aria-labelledby="each-title">
        <h2 id="each-title">Your practices</h2>
        {current.length === 0 ? <NoPractice /> : <WhatBringsEach items={current} waysOf={waysOf} />}
      </section>
      <section id="calendar" className="mt-14 border-t border-line pt-5" aria-labelledby="calendar-title">
        <h2 id="calendar-title">Your private calendar</h2>
        <Notice said={said?.what === "stopped" ? undefined : said} look="mt-3" />
        <PrivateCalendar
          token={feed}
          coming={coming}
          today={today}
          clockHours={member.clockHours}
          canAdd={current.some(({ id }) => !reminders.has(id))}
        />
      </section>
      <section id="mail" className="mt-14 border-t border-line pt-5" aria-labelledby="mail-title">
        <h2 id="mail-title">By e-mail</h2>
        {said?.what === "stopped" && <Notice said={said} look="mt-3" />}
        {hasMail ? <Mails /> : <NoMail />}
      </section>
    </>
  );
}

function NoPractice() {
  return (
    <p className="mt-1">
      Once a practice is in your plan, you can choose here how to be reminded of it.{" "}
      <a className="inline-flex min-h-11 items-center" href="/plan/new">
        Find a practice
      </a>
    </p>
  );
}

function WhatBringsEach({ items, waysOf }: { items: PlanItem[]; waysOf: (item: PlanItem) => string }) {
  return (
    <ul className="mt-3 max-w-[40rem] border-t border-line">
      {items.map((item) => (
        <li
          key={item.id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1"
        >
          <span>
            <strong>{guideTitle(item.guide)}</strong>: {waysOf(item)}
          </span>{" "}
          <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}#remind`}>
            Change<span className="visually-hidden"> the reminder for {guideTitle(item.guide)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Mails() {
  return (
    <>
      <p className="mt-1 max-w-[40rem]">
        Practices that share a time share a mail. If you have not been by after three days of mail, they wait
        until you are.
      </p>
      <div className="mt-4">
        <ActionButton action={stopMails} fields={{}} look="button-quiet" label="Stop all these mails" />
      </div>
    </>
  );
}

function NoMail() {
  return (
    <p className="mt-1 max-w-[40rem]">
      No mail reminds you. You can choose it for each practice above, with a time of your own.
    </p>
  );
}
