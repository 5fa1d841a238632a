import type { EveningAnswer } from "#domain/evening/evening.ts";

/** What each answer is called. */
export const eveningWords: Record<EveningAnswer, string> = {
  "very-hard": "Very hard",
  hard: "Hard",
  mixed: "Mixed",
  good: "Good",
  "very-good": "Very good",
};

/** A sea, from storm to sunrise, in a square of 28 units: told apart by shape alone. */
export const eveningPaths: Record<EveningAnswer, string> = {
  "very-hard": "M3 18L7.5 8L11.5 22L16 6L20 22L25 10",
  hard: "M3 16C5.500 6 8.500 6 10.500 14S15.500 22 17.500 14S22.500 6 25 14",
  mixed: "M3 15C5 9.500 8 9.500 10 14S13.500 18 15.500 15H25",
  good: "M3 16C6.500 13.500 10.500 13.500 14 16S21.500 18.500 25 16",
  "very-good": "M3 20H25M8 20A6 6 0 0 1 20 20M14 10V6.500M6.500 13L4.500 11M21.500 13L23.500 11",
};

/** One answer as a shape. Decorative: its words stand beside it. */
export function EveningShape({ answer }: { answer: EveningAnswer }) {
  return (
    <svg
      viewBox="0 0 28 28"
      className="size-8 shrink-0"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={eveningPaths[answer]} />
    </svg>
  );
}
