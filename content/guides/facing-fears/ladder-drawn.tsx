import type { Rung } from "./ladder.ts";

/** The rungs as a ladder, the highest at the top. */
export function LadderDrawn({ rungs }: { rungs: readonly Rung[] }) {
  const guessed = rungs.filter(({ expected }) => expected !== undefined).reverse();
  if (guessed.length < 2) return null;
  return (
    <figure className="max-w-[40rem]">
      <figcaption className="font-serif text-h3">My ladder, to climb from the bottom</figcaption>
      <ol className="mt-2 border-x-2 border-accent" reversed>
        {guessed.map(({ step, expected, end }) => (
          <li key={`${step} ${expected}`} className="flex gap-4 border-b-2 border-accent px-3 py-2">
            <span className="min-w-8 font-serif text-h3 tabular-nums">{expected}</span>
            <span className="grow">{step}</span>
            {end !== undefined && <span className="hint whitespace-nowrap">at the end: {end}</span>}
          </li>
        ))}
      </ol>
    </figure>
  );
}
