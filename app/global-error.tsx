"use client";

import { atkinson, newsreader } from "./fonts.ts";
import { GoneWrong } from "./gone-wrong.tsx";
import "./globals.css";

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError() {
  return (
    <html lang="en" className={`${newsreader.variable} ${atkinson.variable}`}>
      <body>
        <main className="page py-14">
          <GoneWrong />
        </main>
      </body>
    </html>
  );
}
