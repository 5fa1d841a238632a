import type { Metadata } from "next";
import { addressOf, bare } from "./_site/addresses.ts";
import { NothingAtAddress } from "./_site/not-drawn.tsx";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return <NothingAtAddress help={bare(addressOf("/help-now"))} />;
}
