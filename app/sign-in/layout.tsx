import type { Metadata } from "next";
import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Frame } from "#components/frame/frame.tsx";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <Frame help={bare(addressOf("/help-now"))}>
      <div className="measure grid gap-6">{children}</div>
    </Frame>
  );
}
