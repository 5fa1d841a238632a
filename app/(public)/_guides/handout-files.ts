/** The handouts that are drawn when Tend is built. They name no country, and nobody who hands them out. */
const published = {
  A4: { normal: "handout.pdf", large: "handout-large.pdf" },
  LETTER: { normal: "handout-letter.pdf", large: "handout-large-letter.pdf" },
};

export type HandoutPaper = { paper: keyof typeof published; print: "normal" | "large" };

/** Where the handout of a guide is, ready to be sent. */
export function handoutFile(slug: string, { paper, print }: HandoutPaper): string {
  return `/guides/${slug}/${published[paper][print]}`;
}
