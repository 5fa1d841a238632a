import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { readSettings } from "#settings.mjs";
import { atkinson, newsreader } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(readSettings().AUTH_URL),
  title: { default: "Tend: small practices, honestly explained", template: "%s · Tend" },
  description:
    "Guides to self-healing techniques that say what the evidence is, and a private place to practise them.",
  formatDetection: { telephone: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${newsreader.variable} ${atkinson.variable}`}>
      <body>{children}</body>
    </html>
  );
}
