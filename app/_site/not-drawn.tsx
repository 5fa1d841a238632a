"use client";

import { Frame } from "#components/frame/frame.tsx";

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
      <div className="measure grid gap-4">
        <h1>There is no page here</h1>
        <p>The address may be mistyped, or the page may have moved.</p>
        <p>
          If it was a link to somebody’s summary, it may have ended, or they took it back. They can make a new
          one.
        </p>
        <p>
          <a href="/guides">See all guides</a>, <a href="/search">search in your own words</a>, or{" "}
          <a href="/">start at the beginning</a>.
        </p>
      </div>
    </Frame>
  );
}

/** For a form that was sent from another site. */
export function FormFromElsewhere({ help }: Props) {
  return (
    <Frame help={help}>
      <div className="measure grid gap-4">
        <h1>This form did not come from Tend</h1>
        <p>To keep your records safe we only take forms from our own pages. Nothing was saved.</p>
        <p>
          <a href="/">Open Tend</a> and try again from there.
        </p>
      </div>
    </Frame>
  );
}
