import type { Metadata } from "next";
import { Frame } from "#components/frame/frame.tsx";
import { addressOf, bare } from "./_site/addresses.ts";

export const metadata: Metadata = { title: "Not from here" };

/** For a form that was sent from another site. */
export default function Forbidden() {
  return (
    <Frame help={bare(addressOf("/help-now"))}>
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
