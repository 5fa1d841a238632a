import { type Claim, certainties, guides } from "#content/index.ts";

/** How many claims the guides make of what they ask people to do, how sure we are, and how many are of something near it. */
export function Tally() {
  const claims = guides.flatMap(({ front }) => front.claims);
  const own = claims.filter(({ nearby }) => nearby === null);
  const grades = Object.entries(certainties) as [Claim["certainty"], string][];
  return (
    <section className="mt-8" aria-labelledby="tally-title">
      <h2 id="tally-title" className="text-h3">
        {claims.length} claims in {guides.length} guides, {own.length} of them of the practice itself
      </h2>
      <dl className="mt-3 grid max-w-[44rem] grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {grades.map(([grade, label]) => (
          <div key={grade} className="flex flex-col-reverse justify-end">
            <dt className="text-small text-quiet">{label}, of the practice itself</dt>
            <dd className="font-serif text-[2.25rem] leading-none text-accent tabular-nums">
              {own.filter(({ certainty }) => certainty === grade).length}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-[40rem]">
        The other {claims.length - own.length} are of something near it, such as a course with a teacher. They
        lend a guide nothing.
      </p>
    </section>
  );
}
