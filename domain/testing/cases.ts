/** How long tests take: a moment in `npm test`, as long as it takes in the drill. */

/** Whether tests take their time. */
export const isLong = process.env.DRILL === "long";

/** How often a property test tries its property in `npm test`, and in the drill twenty times as often. */
export function cases(short: number): { numRuns: number } {
  return { numRuns: isLong ? 20 * short : short };
}
