"use client";

import { type ComponentType, lazy } from "react";
import { Endings, type WayOn } from "./room/endings.ts";
import { Finished } from "./timer/finished.ts";
import { PlannedMinutes } from "./timer/planned-minutes.ts";

/**
 * One lazy component per guide, so that each guide's page brings its own tool and no other. No Suspense around it:
 * the server waits and sends the whole tool in the page, where it is a worksheet before any script runs.
 */
const tools = new Map<string, ComponentType>();

function toolOf(slug: string): ComponentType {
  const known = tools.get(slug);
  if (known) return known;
  const tool = lazy<ComponentType>(() => untilItComes(() => import(`../guides/${slug}/tool.tsx`)));
  tools.set(slug, tool);
  return tool;
}

/**
 * A chunk that was blocked or lost is asked for again at the next touch. An error would take the whole page away, with
 * all that was typed on it; as long as this waits, the page stays as the server sent it.
 */
async function untilItComes<Module>(load: () => Promise<Module>): Promise<Module> {
  for (;;) {
    try {
      return await load();
    } catch {
      dispatchEvent(new Event("tend:lost"));
      await nextTouch();
    }
  }
}

function nextTouch(): Promise<void> {
  const touches = ["pointerdown", "keydown", "focusin"];
  return new Promise((resolve) => {
    const touched = () => {
      for (const touch of touches) removeEventListener(touch, touched, true);
      resolve();
    };
    for (const touch of touches) addEventListener(touch, touched, true);
  });
}

type Props = {
  /** A guide's own. */
  slug: string;
  /** Called when the tool comes to its end, as when a timer is over. Worksheets have none. */
  onFinished?: () => void;
  /** Where its end leads to on the page around it. */
  endings?: readonly WayOn[];
  /** How long the plan asks for, for a tool with a timer to begin with. */
  minutes?: number;
};

/** The tool of a guide, to try in the page. */
export function Tool({ slug, onFinished = ignore, endings = nowhere, minutes }: Props) {
  const ToolOfGuide = toolOf(slug);
  return (
    <Finished value={onFinished}>
      <PlannedMinutes value={minutes}>
        <Endings value={endings}>
          <ToolOfGuide />
        </Endings>
      </PlannedMinutes>
    </Finished>
  );
}

const nowhere: readonly WayOn[] = [];

function ignore(): void {}
