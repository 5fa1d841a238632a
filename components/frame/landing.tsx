"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { saidId } from "./said-id.ts";

/** Whether a form of this page was sent by script, and no page has come of it yet. */
let isExpected = false;

export function expectLanding(): void {
  isExpected = true;
}

/**
 * When the answer to a form is another page, drawn by script, the button that was pressed is gone and the focus with
 * it: it goes to the heading of the new page, unless that page put it somewhere itself. Draws nothing.
 */
export function Landing() {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the path whose change is waited for.
  useEffect(landSoon, [path]);
  return null;
}

/** After all effects of the page, among which its own messages take the focus. */
export function landSoon(): void {
  if (!isExpected) return;
  isExpected = false;
  setTimeout(() => {
    const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const head = place?.id === saidId ? place : place?.querySelector("h1, h2, h3");
    takeFocus(head ?? document.querySelector("main h1"));
  });
}

/** Puts the focus on what has come of a form, unless somebody has gone on to another field, and goes on writing there. */
export function bringFocus(place: HTMLElement | null, origin: Element | null = null): void {
  const active = document.activeElement;
  const isElsewhere = active !== origin && active?.matches("input, select, textarea");
  if (!isElsewhere) place?.focus();
}

/** Puts the focus there if nothing else has it: what was focused before may have gone. */
function takeFocus(place: Element | null): void {
  const isLost = document.activeElement === document.body || document.activeElement === null;
  if (!isLost || !(place instanceof HTMLElement)) return;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus();
}
