import type { ReactNode } from "react";
import { Frame } from "#components/frame.tsx";

export default function SharedLayout({ children }: { children: ReactNode }) {
  return <Frame nav="public">{children}</Frame>;
}
