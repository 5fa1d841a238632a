import { cautionsOf, type Guide } from "#content/index.ts";
import type { Advice } from "#domain/advice/advice.ts";
import { joined } from "#domain/joined.mjs";

/** Why a guide is advised, how sure that is, and who should be careful: first what concerns this reader. */
export function WhyThisOne({ advice, guide }: { advice: Advice; guide: Guide }) {
  const { because, known, careful } = advice;
  return (
    <div className="grid gap-2 pb-5 ps-[2.375rem]">
      <p className="text-small font-semibold">Why this one</p>
      <ul className="-mt-1 list-disc ps-5 marker:text-warm">
        {because.map((reason) => (
          <li key={reason}>{joined(reason)}</li>
        ))}
      </ul>
      <p className="hint">{joined(known)}</p>
      {careful.length > 0 && (
        <div className="grid gap-1 border-s-4 border-warm ps-3">
          <p className="font-semibold text-warm">Be careful</p>
          {careful.map((caution) => (
            <p key={caution}>{joined(caution)}</p>
          ))}
        </div>
      )}
      <div className="flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-11 items-center" href={`/guides/${guide.slug}`}>
          Read the guide<span className="visually-hidden">: {guide.front.title}</span>
        </a>{" "}
        <details className="open:basis-full">
          <summary className="inline-flex min-h-11 items-center text-accent underline">
            Who should be careful<span className="visually-hidden">: {guide.front.title}</span>
          </summary>
          <ul className="list-disc ps-5 marker:text-warm">
            {cautionsOf(guide.front).map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}
