import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { guidesOf, weekOfWalk } from "#app/_path/week-practices.ts";
import { Notice } from "#components/frame/notice.tsx";
import { pathBySlug } from "#content/paths/paths.ts";
import { readRecord } from "#db/record/record.ts";
import { listWalks } from "#db/record/walks.ts";
import { isolated } from "#domain/isolated.ts";
import { isWeekOver, weeksOfPath } from "#domain/path/walk.ts";
import { memberPage, todayOf } from "../_page/member-page.tsx";
import { NoPath, PathsBefore } from "./no-path.tsx";
import { ThisWeek } from "./this-week.tsx";
import { WhatNext } from "./what-next.tsx";

export const metadata: Metadata = { title: "Your path" };

type Props = { searchParams: Promise<Saved> };

/** The week that somebody is in, and what may come after it. */
export default async function PathPage({ searchParams }: Props) {
  const saved = await searchParams;
  return memberPage("/path", async (member, instant) => {
    const walks = await listWalks(member.id);
    const walk = walks.find(({ endedOn }) => endedOn === null);
    const said = whatWasSaved("/path", saved, instant);
    const path = walk && pathBySlug(walk.path);
    const week = walk && weekOfWalk(walk);
    if (!walk || !path || !week) return <NoPath walks={walks} said={said} />;
    const today = todayOf(member, instant);
    const { plan, logs } = await readRecord(member.id, walk.weekFrom, today);
    const guides = guidesOf(week);
    const typed = (await typedAt("/path"))("step") ?? {};
    return (
      <>
        <p className="eyebrow">
          <a href={`/paths/${path.slug}`}>{path.front.title}</a>, week {walk.week} of {weeksOfPath}
        </p>
        <h1>{week.title}</h1>
        <Notice said={said} />
        {walk.words.hope && (
          <p className="lede measure mt-4">You would like to be able to {isolated(walk.words.hope)}.</p>
        )}
        <ThisWeek week={week} walk={walk} plan={plan} logs={logs} />
        <WhatNext walk={walk} week={week} isOver={isWeekOver(walk, guides, plan, today)} typed={typed} />
        <PathsBefore walks={walks} />
      </>
    );
  });
}
