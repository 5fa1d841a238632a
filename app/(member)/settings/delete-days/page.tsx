import type { Metadata } from "next";
import { z } from "zod";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { countPeriod, type SaidOfDays } from "#db/export/period.ts";
import { listShared } from "#db/summary/summaries.ts";
import { type Day, daySchema, formatEnds } from "#domain/day.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { deleteDays } from "./actions.ts";
import { ChooseDays } from "./choose-days.tsx";

export const metadata: Metadata = { title: "Delete some days" };

type Asked = { from?: string | string[]; to?: string | string[] };
type Props = { searchParams: Promise<Saved & Asked> };

/** First the days, then what would go, then it goes: there is no way back from here. */
export default async function DeleteDaysPage({ searchParams }: Props) {
  const asked = await searchParams;
  return memberPage("/settings/delete-days", async (member, instant) => {
    const days = daysIn(asked);
    const found = days && (await countPeriod(member.id, days.from, days.to));
    const isShared = days && (await listShared(member.id)).some((link) => overlap(link, days));
    return (
      <div className="measure grid gap-6">
        <div>
          <p className="eyebrow">
            <a href="/settings">Settings</a>
          </p>
          <h1>Delete some days</h1>
        </div>
        <Notice said={whatWasSaved("/settings/delete-days", asked, instant)} look="" />
        <p className="lede">
          What you wrote down for these days goes for good. Your practices stay, with what they ask, and so do
          your paths and your care plan.
        </p>
        <ChooseDays from={textIn(asked.from)} to={textIn(asked.to)} isWrong={!days && isAsked(asked)} />
        {days && found && <WhatGoes days={days} found={found} today={todayOf(member, instant)} />}
        {isShared && <StillShown />}
      </div>
    );
  });
}

type Days = { from: Day; to: Day };

function WhatGoes({ days: { from, to }, found, today }: { days: Days; found: SaidOfDays; today: Day }) {
  const all = Object.entries(words).flatMap(([kind, [one, many]]) => {
    const count = found[kind as keyof SaidOfDays];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const span = formatEnds(from, to, "long", today).join(" to ");
  if (all.length === 0) return <p className="notice">There is nothing to delete from {span}.</p>;
  return (
    <section className="grid gap-4 border-t border-line pt-6" aria-labelledby="goes-title">
      <h2 id="goes-title">This would go</h2>
      <p>
        From {span}: {new Intl.ListFormat("en-GB").format(all)}. Nobody can bring it back. You may want to{" "}
        <a href="/settings/export.json">take everything along first</a>.
      </p>
      <ActionButton
        action={deleteDays}
        fields={{ from, to }}
        look="button"
        label="Delete these days for good"
      />
    </section>
  );
}

/** A link shows a copy, which was made when it was. */
function StillShown() {
  return (
    <p>
      A summary that you have shared shows some of these days, and goes on showing them until its link ends.
      You can <a href="/summary#links">take the link back</a>.
    </p>
  );
}

const words: Record<keyof SaidOfDays, [one: string, many: string]> = {
  days: ["day of your record", "days of your record"],
  reviews: ["look back", "looks back"],
  checkIns: ["check-in", "check-ins"],
  entries: ["entry of your journal", "entries of your journal"],
  drafts: ["entry you had begun", "entries you had begun"],
  evenings: ["answer to how a day was", "answers to how a day was"],
};

const daysSchema = z.object({ from: daySchema, to: daySchema }).refine(({ from, to }) => from <= to);

function daysIn(asked: Asked): Days | undefined {
  return daysSchema.safeParse(asked).data;
}

function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function isAsked({ from, to }: Asked): boolean {
  return from !== undefined || to !== undefined;
}

function textIn(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
