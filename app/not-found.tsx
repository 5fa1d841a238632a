import type { Metadata } from "next";
import { Frame } from "#components/frame/frame.tsx";
import { addressOf, bare } from "./_site/addresses.ts";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <Frame help={bare(addressOf("/help-now"))}>
      <div className="measure grid gap-4">
        <h1>There is no page here</h1>
        <p>The address may be mistyped, or the page may have moved.</p>
        <p>
          If it was a link to somebody’s summary, it may have ended, or they took it back. They can make a new
          one.
        </p>
        <p>
          <a href="/guides">See all guides</a>, or <a href="/">start at the beginning</a>.
        </p>
      </div>
    </Frame>
  );
}
