import type { Metadata } from "next";
import type { ReactNode } from "react";
import { memberIfKnown } from "#app/_member/auth.ts";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Frame } from "#components/frame/frame.tsx";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Members find their own pages around it, everybody else the public ones. */
export default async function BuilderLayout({ children }: { children: ReactNode }) {
  return (
    <Frame nav={(await memberIfKnown()) ? "member" : "public"} help={bare(addressOf("/help-now"))}>
      {children}
    </Frame>
  );
}
