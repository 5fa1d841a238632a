/** How long something takes. */
export type Timing = { median: number; worst: number };

/** Does it again and again, one after the other: the median and the 95th percentile, in milliseconds. */
export async function timed(times: number, run: () => Promise<unknown>): Promise<Timing> {
  // The first ones open connections and warm up what is compiled on the way.
  for (let time = 0; time < times / 5; time += 1) await run();
  const spent: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await run();
    spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  const at = (share: number) => spent[Math.ceil(share * spent.length) - 1] ?? 0;
  return { median: at(0.5), worst: at(0.95) };
}
