"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Choices } from "#components/form/choices.tsx";
import { Field } from "#components/form/field.tsx";

const strengths = Array.from({ length: 11 }, (_, number) => ({ value: number, label: number }));

type Props = {
  /** How often the tool has come to its end. */
  endings: number;
  /** Where to go on from there. */
  children: ReactNode;
};

/** Where a timer leads to: a line about it, how strong it is now, and the way on. It opens by itself at the end. */
export function KeepLine({ endings, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (endings === 0 || !fold.current) return;
    fold.current.open = true;
    fold.current.scrollIntoView({ block: "nearest" });
  }, [endings]);
  return (
    <div className="no-print mt-6 border-t border-line pt-4">
      <p className="lede empty:hidden" role="status">
        {endings > 0 && "That is done. A line about it, while you remember?"}
      </p>
      <details ref={fold}>
        <summary className="inline-flex min-h-11 items-center text-accent underline">
          Keep a line about it
        </summary>
        <div className="mt-2 grid gap-5">
          <Field
            as="textarea"
            name="line"
            label="A line about it"
            rows={2}
            look="!max-w-[40rem]"
            dir="auto"
          />
          <Choices
            name="strength"
            legend="How strong is it now, whatever brought you here? 0 is not at all, 10 as strong as can be."
            choose="one"
            look="scale"
            options={strengths}
          />
          <p>{children}</p>
        </div>
      </details>
    </div>
  );
}
