"use client";

import { Frame } from "#components/frame/frame.tsx";
import { atkinson, newsreader, zero } from "./_site/fonts.ts";
import { GoneWrong, helpHere } from "./_site/gone-wrong.tsx";
import "./globals.css";

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError() {
  return (
    <html lang="en" className={`${newsreader.variable} ${atkinson.variable} ${zero.variable}`}>
      <body>
        <Frame help={helpHere()}>
          <GoneWrong />
        </Frame>
      </body>
    </html>
  );
}
