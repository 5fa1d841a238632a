import { createContext, useContext } from "react";

/** How many minutes a plan asks for, where a tool stands beside one. On the page of its guide nothing is asked. */
export const PlannedMinutes = createContext<number | undefined>(undefined);

/**
 * The length with which a tool begins: of those it offers (shortest first) the one nearest to the plan's, and the usual
 * one where there is no plan.
 */
export function useStartingLength(offered: readonly number[], usual: number): number {
  const planned = useContext(PlannedMinutes);
  return planned === undefined ? usual : nearest(offered, planned);
}

/** Of two that are as near, the shorter. */
export function nearest(offered: readonly number[], wanted: number): number {
  return offered.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
}
