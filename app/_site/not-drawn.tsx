"use client";

import { Frame } from "#components/frame/frame.tsx";
import { Instead } from "./instead.tsx";

/*
 * What stands in place of a page. Next sends each of these along with every page, in case it is needed: drawn in the browser
 * they are two addresses there, and drawn by the server they would be a third of what a small page weighs.
 */

type Props = {
  /** The address of Help now in full. */
  help: string;
};

export function NothingAtAddress({ help }: Props) {
  return (
    <Frame help={help}>
      <Instead
        title="There is no page here"
        lede="The address may be mistyped, or the page may have moved."
        lines={signpost}
      >
        <p>
          <a href="/guides">See all guides</a>, <a href="/search">search in your own words</a>, or{" "}
          <a href="/">start at the beginning</a>.
        </p>
        <p>
          If it was a link to somebody’s summary, it may have ended, or they took it back. They can make a new
          one.
        </p>
      </Instead>
    </Frame>
  );
}

/** Two boards with nothing on them. */
const signpost =
  "M46 88C47 64 46 40 47 14M47 20C56 19 64 20 71 20L82 29L71 38C62 37 55 38 47 38M47 46C39 46 32 45 25 46L14 54L25 62C32 63 39 62 47 62";

/** For a form that was sent from another site. */
export function FormFromElsewhere({ help }: Props) {
  return (
    <Frame help={help}>
      <Instead
        title="This form did not come from Tend"
        lede="To keep your records safe we only take forms from our own pages. Nothing was saved."
        lines={gate}
      >
        <p>
          <a href="/">Open Tend</a> and try again from there.
        </p>
      </Instead>
    </Frame>
  );
}

/** As in drawing.tsx, without its family: all of them would come along with the script. */
const gate =
  "M18 28V88M78 28V88M18 42C34 55 62 55 78 42M18 74H78M33 50V74M48 52V74M63 50V74M18 28A4.5 4.5 0 1 1 18.1 28ZM78 28A4.5 4.5 0 1 1 78.1 28Z";
