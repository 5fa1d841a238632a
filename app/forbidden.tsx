import type { Metadata } from "next";
import { addressOf, bare } from "./_site/addresses.ts";
import { FormFromElsewhere } from "./_site/not-drawn.tsx";

export const metadata: Metadata = { title: "Not from here" };

export default function Forbidden() {
  return <FormFromElsewhere help={bare(addressOf("/help-now"))} />;
}
