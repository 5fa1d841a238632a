"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Tool } from "#content/kit/tool.tsx";

type Props = {
  slug: string;
  /** Heading of the tool. */
  title: string;
  /** How long it is to be. */
  minutes: number;
  /** Whether the day says already what it was. */
  isWritten: boolean;
  /** The form that keeps how it was. */
  children: ReactNode;
};

/** A guide’s tool and, below it, the form. When the tool comes to its end, the form comes into view. */
export function PractiseNow({ slug, title, minutes, isWritten, children }: Props) {
  const form = useRef<HTMLElement>(null);
  const [endings, setEndings] = useState(0);

  useEffect(() => {
    // Whoever is in the middle of a sentence when the time is over goes on writing.
    if (endings > 0 && !isWriting()) form.current?.scrollIntoView({ block: "nearest" });
  }, [endings]);

  return (
    <>
      <section className="panel mt-8" id="try" aria-labelledby="try-title">
        <h2 id="try-title">{title}</h2>
        <p className="mt-1 mb-6 max-w-[40rem]">
          What you do here stays in this page. Only the form below it is kept.
        </p>
        <Tool slug={slug} minutes={minutes} onFinished={() => setEndings(endings + 1)} />
      </section>
      <section ref={form} className="mt-10 max-w-[40rem] scroll-my-6" id="log" aria-labelledby="log-title">
        <h2 id="log-title">How it went</h2>
        <p className="lede mt-1 mb-4" role="status">
          {endings > 0 && !isWritten && "Finished. Write it down?"}
        </p>
        {children}
      </section>
    </>
  );
}

function isWriting(): boolean {
  return document.activeElement?.matches("textarea, input:not([type=checkbox], [type=radio])") ?? false;
}
