"use client";

import { type ReactNode, useEffect, useId, useState } from "react";
import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";
import { whenNothingIsPressed } from "#components/frame/pressing.ts";
import { useCopying } from "./use-copying.ts";

type Props = {
  /** In full. */
  address: string;
  /** What is shared, which is all that is said about it. */
  title: string;
  label: string;
  /** One more way to pass it on. */
  children?: ReactNode;
};

/** An address to copy, to send by e-mail, or to hand to whatever the device shares with. */
export function ShareAddress({ address, title, label, children }: Props) {
  const id = useId();
  const { copy, said, field } = useCopying(address);
  const [canShare, setCanShare] = useState(false);
  useEffect(() => whenNothingIsPressed(() => setCanShare(typeof navigator.share === "function")), []);

  return (
    <div className="grid gap-2">
      <label className="label" htmlFor={id}>
        {label}
      </label>{" "}
      <input ref={field} id={id} className="input" readOnly value={address} />
      <div className="no-print flex flex-wrap gap-x-6">
        <NeedsScript room={<RoomFor words="Copy" look="button-plain" />}>
          <button className="button-plain needs-script" type="button" onClick={copy}>
            Copy <span className="visually-hidden">the address: {label}</span>
          </button>
        </NeedsScript>
        <a className="inline-flex min-h-11 items-center" href={mailTo(title, address)}>
          E-mail <span className="visually-hidden">the address: {label}</span>
        </a>{" "}
        {canShare && (
          // Closing the device's own sheet without a choice is no error to speak of.
          <button
            className="button-plain"
            type="button"
            onClick={() => navigator.share({ title, url: address }).catch(() => {})}
          >
            Share … <span className="visually-hidden">{label}</span>
          </button>
        )}
        {children}
      </div>
      <p className="hint empty:-mt-2" role="status">
        {said}
      </p>
    </div>
  );
}

/** The subject tells nobody over a shoulder what it is about; the words are the title and the link, and no more. */
function mailTo(title: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent("A page to read")}&body=${encodeURIComponent(`${title}\n${address}`)}`;
}
