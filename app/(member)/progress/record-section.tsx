"use client";

import type { ReactNode } from "react";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { joined } from "#domain/joined.mjs";

type Props = {
  item: string;
  title: string;
  /** How often it was done, and in which weeks, where they are not all of those that the page shows. */
  often: string;
  when: string;
  /** What the plan asked, and how the weeks went. */
  asked: string;
  /** Where to look closer. */
  closer: string;
  /** Where its days can be pressed, where they are only drawn here. */
  days: string | undefined;
  /** Whether its days stand beneath the words on a wide page too. */
  isBeneath: boolean;
  isYear: boolean;
  said: Saying | undefined;
  /** Its days. */
  children: ReactNode;
};

/** What stands around the days of a practice. */
export function RecordSection({
  item,
  title,
  often,
  when,
  asked,
  isBeneath,
  said,
  children,
  ...ways
}: Props) {
  return (
    <section
      id={item}
      className={`mt-9 grid gap-x-12 gap-y-4 border-t-2 border-ink pt-4 ${isBeneath ? "" : "md:grid-cols-[minmax(0,1fr)_auto] md:grid-rows-[auto_1fr]"}`}
      aria-labelledby={`title-${item}`}
    >
      <div>
        <h2 id={`title-${item}`}>
          {joined(`${title}: ${often}`)}
          {/* The page says which weeks these are: only who hears the headings one by one needs it in each. */}
          {when && <span className="visually-hidden">{when}</span>}
        </h2>
        {said && <Notice said={said} look="my-3" />}
        <p className="mt-1 max-w-[32rem]">{joined(asked)}</p>
      </div>
      <div className={isBeneath ? "" : "md:col-start-2 md:row-span-2"}>{children}</div>
      <WaysOn title={title} {...ways} />
    </section>
  );
}

function WaysOn({ title, closer, days, isYear }: Pick<Props, "title" | "closer" | "days" | "isYear">) {
  return (
    <p className="no-print flex flex-wrap gap-x-6 md:col-start-1 md:self-start">
      {days && (
        <a className="inline-flex min-h-11 items-center" href={days}>
          {isYear ? "Month by month" : "Day by day"}
          <span className="visually-hidden">{` (${title})`}</span>
        </a>
      )}{" "}
      <a className="inline-flex min-h-11 items-center" href={closer}>
        Look closer<span className="visually-hidden">{` at ${title}`}</span>
      </a>
    </p>
  );
}
