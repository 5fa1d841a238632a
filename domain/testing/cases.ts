/** How long tests take: a moment in `npm test`, as long as it takes in the drill. */

/** Whether tests take their time. */
export const isLong = process.env.DRILL === "long";

/** What is tried of much that is alike: in `npm test` the first few, in the drill all. */
export function fewOf<T>(all: readonly T[], few = 1): readonly T[] {
  return isLong ? all : all.slice(0, few);
}

/** How often a property test tries its property in `npm test`, and in the drill twenty times as often. */
export function cases(short: number): { numRuns: number } {
  return { numRuns: isLong ? 20 * short : short };
}
