"use client";

import { type ComponentType, lazy } from "react";

/**
 * One lazy component per guide, so that each guide's page brings its own tool and no other. No Suspense around it:
 * the server waits and sends the whole tool in the page, where it is a worksheet before any script runs.
 */
const tools = new Map<string, ComponentType>();

function toolOf(slug: string): ComponentType {
  const known = tools.get(slug);
  if (known) return known;
  const tool = lazy<ComponentType>(() => import(`./guides/${slug}/tool.tsx`));
  tools.set(slug, tool);
  return tool;
}

/** The tool of a guide, to try in the page. `slug` must be a guide's own. */
export function Tool({ slug }: { slug: string }) {
  const ToolOfGuide = toolOf(slug);
  return <ToolOfGuide />;
}
