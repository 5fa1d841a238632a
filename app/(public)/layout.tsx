import type { ReactNode } from "react";
import { Frame } from "#components/frame.tsx";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Frame nav="public">{children}</Frame>;
}
