"use client";

import { useState } from "react";
import { KeepButton, NoEnter } from "#app/_journal/keep-button.tsx";
import { FormOf } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { leadsElsewhere, useForm } from "#components/form/use-form.ts";
import { sayWordsHeld } from "#content/kit/leave-warning.ts";
import type { WayOn } from "#content/kit/room/endings.ts";
import { Tool } from "#content/kit/tool.tsx";
import type { EntryKind } from "#domain/journal/entry.ts";
import { KeepLine } from "./keep-line.tsx";
import { MakePdf } from "./make-pdf.tsx";

type Props = {
  action: FormAction;
  slug: string;
  kind: EntryKind;
  /** The tool comes to an end, after which a line can be kept. */
  hasLine: boolean;
  /** What stands in the tool has its places on a sheet. */
  hasPdf: boolean;
};

const intoTheWeek = { href: "#plan", label: "Put it in my week" } as const;

const afterPractice: readonly WayOn[] = [
  { href: "#keep-line", label: "Keep a line about it" },
  { href: "#keep-strength", label: "Say how strong it is now" },
  intoTheWeek,
];

const afterWriting: readonly WayOn[] = [{ href: "#keep-it", label: "Keep what I wrote" }, intoTheWeek];

/**
 * The tool of a guide, and around it the form that sends what stands in it, when somebody presses the button and not before.
 * Without a script the browser sends the same.
 */
export function KeepThis({ action, slug, kind, hasLine, hasPdf }: Props) {
  const sending = useForm(action, {}, `/guides/${slug}`);
  const [endings, setEndings] = useState(0);
  const { state } = sending;
  return (
    <FormOf
      sending={sending}
      fields={{ entryKind: kind }}
      prefix="keep"
      onSubmitCapture={(event) => leadsElsewhere(event) || sayWordsHeld()}
    >
      <NoEnter />
      <Tool
        slug={slug}
        onFinished={() => setEndings(endings + 1)}
        endings={hasLine ? afterPractice : afterWriting}
      />
      {hasLine && (
        <KeepLine endings={endings}>
          <a className="inline-flex min-h-11 items-center" href="#plan">
            Put it in my week
          </a>
        </KeepLine>
      )}
      <KeepButton
        hint="Nothing you write here is sent until you press a button. “Keep this” takes it into your journal, encrypted. If you are signed out, you sign in first, and it comes along."
        said={state.status === "saved" ? state.message : undefined}
        unsent={state.values}
      />
      {hasPdf && <MakePdf slug={slug} />}
    </FormOf>
  );
}
