import { signsIn } from "#domain/record/sign-letters.ts";
import { SignPaths } from "./sign-paths.tsx";

const pitch = 12;
const betweenWeeks = 6;

export type Strip = {
  /** What the days show, a letter for each. */
  signs: string;
  /** At which of them a week begins. */
  begins: number[];
  /** Whether the last of them is today, which has a ring about it. */
  endsToday: boolean;
};

/** Days as a string of signs, with a wider gap between two weeks. Decorative: the words stand beside it. */
export function DayStrip({ signs, begins, endsToday }: Strip) {
  const places = signsIn(signs).map((sign, index) => {
    const begun = begins.filter((day) => day > 0 && day <= index).length;
    return { sign, x: 2 + pitch * (index + 0.5) + betweenWeeks * begun, y: 8 };
  });
  const last = places.at(-1);
  if (last === undefined) return null;
  // The ring about today is wider than a day.
  const width = last.x + 8;
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      width={width}
      height="16"
      className="h-auto max-w-full"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <SignPaths days={places} size={9} />
      {endsToday && <circle className="stroke-warm" cx={last.x} cy="8" r="6.7" strokeWidth="1.3" />}
    </svg>
  );
}
