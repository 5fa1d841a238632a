import { type Claim, certainties, guides } from "#content/index.ts";

/** How many claims the guides make, and how sure we are of them. */
export function Tally() {
  const claims = guides.flatMap(({ front }) => front.claims);
  const grades = Object.entries(certainties) as [Claim["certainty"], string][];
  return (
    <section className="mt-8" aria-labelledby="tally-title">
      <h2 id="tally-title" className="text-h3">
        {claims.length} claims in {guides.length} guides
      </h2>
      <dl className="mt-3 grid max-w-[44rem] grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {grades.map(([grade, label]) => (
          <div key={grade} className="flex flex-col-reverse">
            <dt className="text-small text-quiet">{label}</dt>
            <dd className="font-serif text-[2.25rem] leading-none text-accent tabular-nums">
              {claims.filter(({ certainty }) => certainty === grade).length}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
