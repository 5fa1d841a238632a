import { type ReactNode, useRef, useState } from "react";
import { NeedsScript } from "#components/frame/needs-script.tsx";

export type WorksheetStep = {
  /** What it asks, in a list of them. */
  name: string;
  /** Its fields. */
  content: ReactNode;
  /** Whether something stands in it. */
  isWritten: boolean;
};

type Props = {
  /** What a step is called: question, part. */
  unit: string;
  steps: readonly WorksheetStep[];
};

/**
 * A long worksheet, one step at a time. All its fields are in the page from the beginning, so that nothing is lost and
 * everything is sent; a script only decides which are in sight. Without one, on request and on paper, all of them are.
 */
export function Stepwise({ unit, steps }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState(0);
  const [isWhole, setWhole] = useState(false);
  const next = steps[now + 1];

  function go(to: number) {
    setNow(to);
    // Once it is in sight, which is when React has drawn it.
    setTimeout(() => {
      const step = around.current?.querySelectorAll<HTMLElement>(".step")[to];
      step?.querySelector<HTMLElement>("textarea, input")?.focus();
    });
  }

  return (
    <div ref={around} className="stepwise grid gap-6" data-whole={isWhole ? "" : undefined}>
      {steps.map(({ name, content }, at) => (
        <div key={name} className="step grid gap-8" data-now={at === now ? "" : undefined}>
          {content}
        </div>
      ))}
      <NeedsScript>
        <div className="needs-script no-print buttons">
          {!isWhole && next && (
            <button className="button-quiet" type="button" onClick={() => go(now + 1)}>
              Next<span className="visually-hidden">: {next.name}</span>
            </button>
          )}
          {!isWhole && now > 0 && (
            <button className="button-quiet" type="button" onClick={() => go(now - 1)}>
              Back
            </button>
          )}
          <button className="button-plain ms-2" type="button" onClick={() => setWhole(!isWhole)}>
            {isWhole ? "One at a time" : "Show all of it"}
          </button>
        </div>
      </NeedsScript>
      {!isWhole && <AllSteps unit={unit} steps={steps} now={now} onGo={go} />}
    </div>
  );
}

/** Folded: which steps there are, and in which of them something stands. */
function AllSteps({ unit, steps, now, onGo }: Props & { now: number; onGo: (to: number) => void }) {
  return (
    <NeedsScript>
      <details className="needs-script no-print">
        <summary className="hint min-h-11 py-2">
          {unit} {now + 1} of {steps.length}
        </summary>
        <ol className="border-t border-line">
          {steps.map(({ name, isWritten }, at) => (
            <li key={name} className="border-b border-line">
              <button
                className="flex min-h-11 w-full items-center gap-3 text-start aria-[current]:font-semibold"
                type="button"
                aria-current={at === now ? "step" : undefined}
                onClick={() => onGo(at)}
              >
                <Sign isWritten={isWritten} />
                {name}
                {isWritten && <span className="visually-hidden"> (written)</span>}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </NeedsScript>
  );
}

/** A ring, filled once something is written: told by shape, and in words to those who hear it. */
function Sign({ isWritten }: { isWritten: boolean }) {
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0 text-accent" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="6"
        fill={isWritten ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
