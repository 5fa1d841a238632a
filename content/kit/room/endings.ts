import { createContext, useContext } from "react";

/** Where to go on to when a tool has come to its end: a part of the page around it, which alone knows. */
export type WayOn = { href: `#${string}`; label: string };

export const Endings = createContext<readonly WayOn[]>([]);

export function useEndings(): readonly WayOn[] {
  return useContext(Endings);
}
