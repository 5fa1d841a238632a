import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { HopeForm } from "#app/_path/hope-form.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { guideTitle } from "#content/index.ts";
import { pathBySlug } from "#content/paths/paths.ts";
import { listWalks } from "#db/record/walks.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { joined } from "#domain/joined.mjs";
import { describeSchedule } from "#domain/practice/plan.ts";
import { memberPage } from "../../../_page/member-page.tsx";
import { beginPath } from "../../actions.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Saved> };

export const metadata: Metadata = { title: "Begin a path" };

/** What one would like to be able to do again, and what the first week puts into the plan. */
export default async function BeginPathPage({ params, searchParams }: Props) {
  const { front, slug } = pathBySlug((await params).slug) ?? notFound();
  const here = `/path/begin/${slug}`;
  const saved = await searchParams;
  return memberPage(here, async (member, instant) => {
    const current = (await listWalks(member.id)).find(({ endedOn }) => endedOn === null);
    const other = current && current.path !== slug ? pathBySlug(current.path)?.front.title : undefined;
    return (
      <>
        <p className="eyebrow">
          <a href={`/paths/${slug}`}>{front.title}</a>
        </p>
        <h1>What would you like to be able to do again?</h1>
        <Notice said={whatWasSaved("/path/begin/[slug]", saved, instant)} />
        <p className="lede measure mt-4">
          Something small that you could see from outside. Your path will show it, to remind you what you are
          doing this for. You can leave it blank.
        </p>
        {other && (
          <p className="notice mt-6">
            You are on “{other}”. Beginning this one ends it. Its practices stay in your plan.
          </p>
        )}
        <HopeForm
          action={beginPath}
          submit="Begin the first week"
          here={here}
          path={slug}
          hopes={front.hopes}
          starting={(await typedAt(here))("path") ?? {}}
        >
          <a className="inline-flex min-h-11 items-center" href={`/paths/${slug}`}>
            Not now
          </a>
        </HopeForm>
        <section className="mt-10 max-w-[40rem] border-t border-line pt-5" aria-labelledby="first-title">
          <h2 id="first-title" className="text-h3">
            What the first week adds to your plan
          </h2>
          <ul className="mt-2 list-disc pl-6">
            {front.weeks[0]?.practices.map(({ guide, minutes, schedule }) => (
              <li key={guide}>
                {joined(
                  `${guideTitle(guide)}, ${describeMinutes(minutes)}, ${describeSchedule(schedule, 1)}`,
                )}
              </li>
            ))}
          </ul>
          <p className="hint mt-2">
            What is already in your plan stays as it is. You can change any of it there.
          </p>
        </section>
      </>
    );
  });
}
