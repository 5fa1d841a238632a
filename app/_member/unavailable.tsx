import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { withoutDetails } from "#app/_process/log.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import { unlessAway } from "#db/pool/unavailable.ts";
import { findUndrawn } from "#server/away.mjs";

/** What `draw` gives, or, while the database is away, the page that says so. */
export async function drawnOrUnavailable(draw: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await unlessAway(draw, () => <Unavailable />);
  } catch (error) {
    unstable_rethrow(error);
    throw withoutDetails("page failed", error);
  }
}

/** A page, or a part of one, that asks the database: while that is away, it says so in its place. */
export function whileReachable<Props>(Page: (props: Props) => Promise<ReactNode>) {
  return (props: Props) => drawnOrUnavailable(() => Page(props));
}

/** What a member sees while the database is away: a 503. Said by the page itself, so that it needs no script. */
export function Unavailable() {
  findUndrawn();
  return (
    <div className="beside-sprig">
      <h1 className="max-md:col-span-full">We cannot reach your records just now</h1>
      <p className="lede mt-4">What you saved before is safe.</p>
      <Drawing name="stones" className="sprig" />
      <div className="measure mt-6 grid gap-5">
        <p>
          If you have just sent something, it was not saved yet. This page will work again as soon as we can
          reach your records: please try again in a minute.
        </p>
        <p className="buttons">
          <a className="button-quiet" href="/guides">
            Go to the guides
          </a>
        </p>
        <p>
          The guides and their tools work all the same, and so does <a href="/help-now">help now</a>.
        </p>
      </div>
    </div>
  );
}
