"use client";

import { PrintButton } from "#components/sharing/print-button.tsx";

/** `canReview`: whether looking back is offered here. When it is due, a line above asks for it; in the first days there is nothing to look back on. */
export function WaysOn({ canReview }: { canReview: boolean }) {
  const ways: [why: string, href: string, label: string][] = [
    ["Does it help, and still fit?", "/review", "Look back now"],
    ["Going away, or not well?", "/plan/pause", "Pause the whole plan"],
    ["Would a reminder help?", "/reminders", "Calendar and reminders"],
    ["For a hard time:", "/care-plan", "My care plan"],
  ];
  return (
    <div className="no-print mt-8 grid gap-4">
      <div className="buttons">
        <a className="button" href="/today">
          Go to today
        </a>{" "}
        <a className="button-quiet" href="/plan/new">
          Add a practice
        </a>{" "}
        <PrintButton label="Print this plan" />
      </div>
      <ul>
        {ways
          .filter(([, href]) => canReview || href !== "/review")
          .map(([why, href, label]) => (
            <li key={href} className="max-sm:mt-2">
              <span className="max-sm:block max-sm:-mb-2 max-sm:text-small max-sm:text-quiet">{why}</span>{" "}
              <a className="inline-flex min-h-11 items-center" href={href}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
