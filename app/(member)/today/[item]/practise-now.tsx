"use client";

import { useEffect, useRef, useState } from "react";
import { KeepButton, NoEnter } from "#app/_journal/keep-button.tsx";
import { putInto } from "#content/kit/put-into.ts";
import { Tool } from "#content/kit/tool.tsx";
import { DraftSaving } from "../../_journal/draft-saving.tsx";

type Props = {
  slug: string;
  /** Heading of the tool. */
  title: string;
  /** How long it is to be. */
  minutes: number;
  /** Whether the day says already what it was. */
  isWritten: boolean;
  /** Where the words go, if the tool is one to write in. */
  keeps: { item: string; day: string } | undefined;
  /** What was written in it before. */
  before: Record<string, string>;
  draft: { draftSeen: string; draftBy: string };
};

/** A guide’s tool and, below it, how it went. When the tool comes to its end, that comes into view. */
export function PractiseNow({ slug, title, minutes, isWritten, keeps, before, draft }: Props) {
  const tool = useRef<HTMLElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const [endings, setEndings] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened; from then on the fields are the member’s.
  useEffect(() => {
    if (tool.current) putInto(tool.current, before);
  }, []);

  useEffect(() => {
    // Whoever is in the middle of a sentence when the time is over goes on writing.
    if (endings > 0 && !isWriting()) log.current?.scrollIntoView({ block: "nearest" });
  }, [endings]);

  return (
    <>
      <NoEnter />
      <div>
        {/* A page to fill in is long: the way past it stays in sight, but not where there is hardly room for the page itself. */}
        {keeps && (
          <p className="no-print sticky top-0 z-1 bg-paper [@media(height<30rem)]:static">
            <a className="inline-flex min-h-11 items-center" href="#log">
              Say how it went
            </a>
          </p>
        )}
        <section
          ref={tool}
          className={`panel ${keeps ? "mt-2 **:scroll-mt-16" : "mt-8"}`}
          id="try"
          aria-labelledby="try-title"
        >
          <h2 id="try-title">{title}</h2>
          <p className="mt-1 mb-6 max-w-[40rem]">
            {keeps
              ? "What you write here is saved as a draft, encrypted, while you write. It goes into your journal when you keep it."
              : "What you do here stays in this page. Only what you say below it is kept."}
          </p>
          <Tool slug={slug} minutes={minutes} onFinished={() => setEndings(endings + 1)} />
          {keeps && (
            <>
              <KeepButton hint="" said={undefined} unsent={before} />
              <DraftSaving beside={keeps} draft={draft} />
            </>
          )}
        </section>
      </div>
      <div ref={log} className="mt-10 max-w-[40rem] scroll-my-6" id="log">
        <h2 id="log-title">How it went</h2>
        <p className="lede mt-1 mb-4" role="status">
          {endings > 0 && !isWritten && "Finished. Write it down?"}
        </p>
      </div>
    </>
  );
}

function isWriting(): boolean {
  return document.activeElement?.matches("textarea, input:not([type=checkbox], [type=radio])") ?? false;
}
