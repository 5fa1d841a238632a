import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Frame } from "#components/frame/frame.tsx";

export default function SharedLayout({ children }: { children: ReactNode }) {
  return <Frame help={bare(addressOf("/help-now"))}>{children}</Frame>;
}
