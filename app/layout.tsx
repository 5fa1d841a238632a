import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { isFoundWrong } from "#server/away.mjs";
import { readSettings } from "#settings.mjs";
import { atkinson, newsreader, zero } from "./_site/fonts.ts";
import "./globals.css";

/** A form that was sent without a script and could not be used says so first of all, in the title. */
export function generateMetadata(): Metadata {
  const error = isFoundWrong() ? "Error: " : "";
  return {
    metadataBase: new URL(readSettings().AUTH_URL),
    title: {
      default: `${error}Tend: small practices, honestly explained`,
      template: `${error}%s · Tend`,
    },
    description:
      "Guides to self-healing techniques that say what the evidence is, and a private place to practise them.",
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${newsreader.variable} ${atkinson.variable} ${zero.variable}`}>
      <body>{children}</body>
    </html>
  );
}
