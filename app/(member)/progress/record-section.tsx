"use client";

import type { ReactNode } from "react";
import { Notice, type Saying } from "#components/frame/notice.tsx";

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
  isYear: boolean;
  said: Saying | undefined;
  /** Its days. */
  children: ReactNode;
};

/** What stands around the days of a practice. */
export function RecordSection({ item, title, often, when, asked, closer, isYear, said, children }: Props) {
  return (
    <section
      id={item}
      className={`mt-9 grid gap-x-12 gap-y-4 border-t-2 border-ink pt-4 ${isYear ? "" : "md:grid-cols-[minmax(0,1fr)_auto] md:grid-rows-[auto_1fr]"}`}
      aria-labelledby={`title-${item}`}
    >
      <div>
        <h2 id={`title-${item}`}>
          {`${title}: ${often}`}
          {/* The page says which weeks these are: only who hears the headings one by one needs it in each. */}
          {when && <span className="visually-hidden">{when}</span>}
        </h2>
        {said && <Notice said={said} look="my-3" />}
        <p className="mt-1 max-w-[32rem]">{asked}</p>
      </div>
      <div className={isYear ? "" : "md:col-start-2 md:row-span-2"}>{children}</div>
      <p className="no-print md:col-start-1 md:self-start">
        <a className="inline-flex min-h-11 items-center" href={closer}>
          Look closer<span className="visually-hidden">{` at ${title}`}</span>
        </a>
      </p>
    </section>
  );
}
