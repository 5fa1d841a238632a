import type { ReactNode } from "react";
import { addressOf, bare } from "./addresses.ts";

type Props = {
  /** The path of a page of ours. */
  to: string;
  /** A shorter one that leads there too, for whoever types it. */
  shorter?: string;
  className?: string;
  children: ReactNode;
};

/** A link that on paper has its address behind it. */
export function PrintedLink({ to, shorter = to, className, children }: Props) {
  return (
    <a className={className} href={to} data-address={bare(addressOf(shorter))}>
      {children}
    </a>
  );
}
