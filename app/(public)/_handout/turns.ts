/** How many may wait for what is drawn one at a time. */
const mostWaiting = 20;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Draws one paper after the other, so that a flood of them takes no more than a part of one processor; says so where too many wait. */
export async function inTurn<Drawn>(draw: () => Promise<Drawn>): Promise<Drawn | "busy"> {
  if (waiting >= mostWaiting) return "busy";
  waiting++;
  const turn = last.then(draw);
  last = turn.catch(() => undefined).finally(() => waiting--);
  return turn;
}

/** The answer where too many wait. */
export function manyWait(): Response {
  return new Response("Many are asking for paper just now. Please try again in a minute.\n", {
    status: 429,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "60" },
  });
}
