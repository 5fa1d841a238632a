import type { Metadata } from "next";
import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import { Frame } from "#components/frame/frame.tsx";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <Frame help={bare(addressOf("/help-now"))}>
      <div className="lg:flex lg:items-start lg:justify-between">
        <div className="measure grid w-full gap-6">{children}</div>
        <Drawing name="gate" className="hidden w-52 shrink-0 lg:block" />
      </div>
    </Frame>
  );
}
