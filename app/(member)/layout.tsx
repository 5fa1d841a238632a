import type { Metadata } from "next";
import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Frame } from "#components/frame/frame.tsx";
import { OwnPages } from "./_page/own-pages.tsx";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function MemberLayout({ children }: { children: ReactNode }) {
  return (
    <Frame own={<OwnPages />} help={bare(addressOf("/help-now"))}>
      {children}
    </Frame>
  );
}
