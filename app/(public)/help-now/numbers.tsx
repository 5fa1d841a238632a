import { Fragment } from "react";
import { callAddress, type PhoneNumber } from "#content/help/helpline-ways.ts";

/** What to ring when a life is in danger, each number large enough for a shaking hand. */
export function Emergency({ numbers }: { numbers: readonly PhoneNumber[] }) {
  if (numbers.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-3">
      In danger now:
      {numbers.map((number) => (
        // Set apart by a blank too, for a browser of text.
        <Fragment key={number.shown}>
          {" "}
          <a className="number number-first" href={callAddress(number)}>
            {number.shown}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
