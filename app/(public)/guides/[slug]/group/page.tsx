import type { Metadata } from "next";
import { addressOf, bare, shortAddress } from "#app/_site/addresses.ts";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { type GroupOutline, type GroupPart, groupOf } from "#content/paper/group.ts";
import { joined } from "#domain/joined.mjs";
import { Contents } from "../../../_page/contents.tsx";
import { pageMetadata } from "../../../_page/page-metadata.ts";
import { PaperForm } from "../../../_paper-choices/paper-form.tsx";
import "./group.css";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

export async function generateMetadata(asked: OfGuide): Promise<Metadata> {
  const { slug, front } = await guideAt(asked);
  return pageMetadata({
    path: `/guides/${slug}/group`,
    title: `${front.title}: a group of 50 minutes`,
    description: `An outline for whoever leads a group: opening, teaching, exercise, sharing and home practice. ${front.summary}`,
  });
}

/** The guide as a group of fifty minutes, for whoever leads it; its PDF says the same. */
export default async function GroupPage(asked: OfGuide) {
  const guide = await guideAt(asked);
  const { slug } = guide;
  const group = groupOf(guide, bare(addressOf("/help-now")));
  const [main, ...others] = group.careful;
  return (
    <article className="group-kit">
      <Head slug={slug} group={group} />
      <div className="with-side">
        <div className="side no-print">
          <Contents parts={contentsOf(group)} />
        </div>
        <div className="beside">
          <h2 id="bring">Bring</h2>
          <Points items={group.bring} />
          <h2 id="be-careful">Be careful</h2>
          <ul>
            <li>
              <strong>{main}</strong>
            </li>
            {others.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
          {group.askFirst.length > 0 && (
            <>
              <h2 id="ask-first">Ask each beforehand, alone</h2>
              <Points items={group.askFirst.map(({ who, words }) => `${who}: ${words}`)} />
            </>
          )}
          <ol className="group-parts">
            {group.parts.map((part) => (
              <Part key={part.time} {...part} />
            ))}
          </ol>
          <h2 id="distressed">If somebody is distressed</h2>
          <Points items={group.distressed} />
          <h2 id="not-enough">When this is not enough</h2>
          {group.notEnough.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>
            <PrintedLink to="/help-now">Help now</PrintedLink>, and{" "}
            <PrintedLink to="/when-to-seek-help">whom to ask, and when</PrintedLink>.
          </p>
          <p className="text-small">
            {joined(group.smallPrint)} {bare(shortAddress(slug))}
          </p>
        </div>
      </div>
    </article>
  );
}

function Head({ slug, group }: { slug: string; group: GroupOutline }) {
  return (
    <header className="border-b-2 border-ink pb-6">
      <h1>{joined(`${group.title}: a group of 50 minutes`)}</h1>
      <p className="lede mt-4">{group.aim}</p>
      <ul className="no-print mt-4 flex flex-wrap gap-x-6">
        <li>
          <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}/handout`}>
            Handout for each
          </a>
        </li>
        <li>
          <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}`}>
            The guide
          </a>
        </li>
      </ul>
      <PaperForm papers={[{ at: `/guides/${slug}/group` }]} of={`${group.title}: a group`} hasLarge={false} />
    </header>
  );
}

/** What comes when: the parts of the fifty minutes with their times, between what is done before and after. */
function contentsOf({ askFirst, parts }: GroupOutline) {
  return [
    { id: "bring", label: "Bring" },
    { id: "be-careful", label: "Be careful" },
    ...(askFirst.length > 0 ? [{ id: "ask-first", label: "Ask each beforehand" }] : []),
    ...parts.map(({ title, time }) => ({ id: idOf(time), label: `${time} ${title}` })),
    { id: "distressed", label: "If somebody is distressed" },
    { id: "not-enough", label: "When this is not enough" },
  ];
}

/** By when a part begins: "at-0-05". */
const idOf = (time: string) => `at-${time.slice(0, 4).replace(":", "-")}`;

function Part({ title, minutes, time, lead, points, inOrder }: GroupPart) {
  return (
    <li>
      <p className="group-time">{time}</p>
      <div>
        <h2 id={idOf(time)}>{joined(`${title}, ${minutes} minutes`)}</h2>
        <p>{joined(lead)}</p>
        {points.length > 0 && <Points items={points} inOrder={inOrder ?? false} />}
      </div>
    </li>
  );
}

function Points({ items, inOrder = false }: { items: readonly string[]; inOrder?: boolean }) {
  const List = inOrder ? "ol" : "ul";
  return (
    <List className={inOrder ? "group-steps" : undefined}>
      {items.map((item) => (
        <li key={item}>{joined(item)}</li>
      ))}
    </List>
  );
}
