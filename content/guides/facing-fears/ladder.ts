import { scoreIn } from "#content/kit/scores.ts";
import type { Written } from "#content/kit/written.ts";
import { isUnseen, trimUnseen } from "#domain/unseen.ts";

/** Names of the fields of each rung. */
export const rungRows = Array.from({ length: 7 }, (_, place) => ({
  number: place + 1,
  step: `rung-${place}`,
  expected: `rung-${place}-expected`,
  highest: `rung-${place}-highest`,
  end: `rung-${place}-end`,
}));

export type Rung = {
  step: string;
  expected: number | undefined;
  /** When it was tried: the fear at its highest, and when one stopped. */
  highest: number | undefined;
  end: number | undefined;
};

/** From here on a first step is likely to be too high to go back to. */
const highForABeginning = 6;

/** Every rung that is written, the lowest first; those without a guess of the fear stand last, in the order of the page. */
export function rungsIn(written: Written): Rung[] {
  return rungRows
    .filter(({ step }) => !isUnseen(written[step] ?? ""))
    .map(({ step, expected, highest, end }) => ({
      step: trimUnseen(written[step] ?? ""),
      expected: scoreIn(written[expected]),
      highest: scoreIn(written[highest]),
      end: scoreIn(written[end]),
    }))
    .sort((a, b) => (a.expected ?? 11) - (b.expected ?? 11));
}

/** Where to begin, or what the numbers show; empty while there is no ladder yet. */
export function aboutLadder(rungs: readonly Rung[]): string {
  const guessed = rungs.filter(({ expected }) => expected !== undefined);
  const [lowest] = guessed;
  if (!lowest || guessed.length < 2) return "";
  if ((lowest.expected ?? 0) >= highForABeginning && lowest.highest === undefined)
    return "Your lowest rung is high for a beginning. Find one below it: something you can nearly do already.";
  const next = guessed.find(({ highest }) => highest === undefined);
  const tried = guessed.filter(({ highest }) => highest !== undefined);
  const milder = tried.filter(({ expected = 0, highest = 0 }) => highest < expected).length;
  const seen = tried.length === 0 ? "" : `Tried: ${tried.length}. Milder than you guessed: ${milder}. `;
  return next
    ? `${seen}${tried.length === 0 ? "Begin with" : "Repeat it until it is easier. Then comes"}: ${next.step}.`
    : `${seen}You have been on every rung. Go back now and then, so that the way stays open.`;
}
