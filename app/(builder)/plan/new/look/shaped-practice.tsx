import { Drawing } from "#components/drawing/drawing.tsx";
import type { Guide } from "#content/index.ts";
import { isolated } from "#domain/isolated.ts";
import { joined } from "#domain/joined.mjs";
import { describeObstacle } from "#domain/practice/cue.ts";
import { describePlan, type Reader } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { pathOfStop } from "../walk.ts";

type Props = { guide: Guide; terms: Terms; reader: Reader };

/** A practice as the sentences that were filled in, with the way to change them. */
export function ShapedPractice({ guide: { slug, front }, terms, reader }: Props) {
  const obstacle = describeObstacle(terms);
  return (
    <li className="grid grid-cols-[min(3.5rem,17.5vw)_minmax(0,1fr)] gap-x-5 border-b border-line py-5">
      <Drawing name={front.drawing} className="size-14" />
      <div className="max-w-[40rem]">
        <h2>{front.title}</h2>
        <p className="mt-1 font-serif text-h3">{joined(describePlan(terms, front.action, reader))}</p>
        {obstacle && <p className="mt-1 font-serif text-h3">{obstacle}</p>}
        <p className="mt-2">On a bad day: {isolated(terms.tiny)}.</p>
        {terms.supporter && <p>Who could support me: {isolated(terms.supporter)}.</p>}
        <p className="no-print">
          <a
            className="inline-flex min-h-11 items-center"
            href={pathOfStop({ step: "shape", guide: slug }, true)}
          >
            Change<span className="visually-hidden"> how you will do it: {front.title}</span>
          </a>
        </p>
      </div>
    </li>
  );
}
