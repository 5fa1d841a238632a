import localFont from "next/font/local";

// Latin subsets, 58 KB for both. Next measures them and makes fallbacks that do not shift the page.
export const newsreader = localFont({
  src: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2",
  weight: "500",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
});

export const atkinson = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-atkinson",
  adjustFontFallback: "Arial",
});

// The zero of Atkinson Hyperlegible without its slash, in 1 KB (docs/decisions/152-the-zero-has-no-slash.md).
export const zero = localFont({
  src: "./zero.woff2",
  weight: "200 800",
  variable: "--font-zero",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+30" }],
});
