"use client";

import { useEffect } from "react";
import { whenNothingIsPressed } from "./pressing.ts";

/**
 * Says in the page that its scripts run. Until then, a browser with scripting may still have been kept from loading
 * them, and after some seconds the style sheet shows what stands in for them.
 */
export function ScriptsArrived() {
  useEffect(
    () =>
      whenNothingIsPressed(() => {
        document.documentElement.dataset.scripts = "ready";
      }),
    [],
  );
  return null;
}
