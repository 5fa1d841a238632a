import type { EasyRead } from "#content/easy/easy-read.ts";

const step = { words: "FILL IN", shows: "FILL IN what is to be seen", drawn: [] };

/** The guide for whoever reads little: six pictures and, with title, caution and help, 40 to 60 words. */
export const easy: EasyRead = {
  title: "FILL IN",
  steps: [step, step, step, step, step, step],
  careful: "FILL IN the main caution, in short words",
};
