import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Frame } from "#components/frame/frame.tsx";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Frame help={bare(addressOf("/help-now"))}>{children}</Frame>;
}
