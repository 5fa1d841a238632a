import { hardNow } from "#content/hard-now.ts";
import { SearchForm } from "./_guides/search-form.tsx";

/**
 * The first thing on the home page: search, and what people would say is hard. Pressing one opens, right there and without a
 * script, one thing to try now and the way to more of it.
 */
export function HardNow() {
  return (
    <section className="no-print mt-6 lg:mt-0" aria-labelledby="hard-title">
      <h2 id="hard-title">
        <label htmlFor="search-query">What is hard right now?</label>
      </h2>
      <div className="mt-3">
        <SearchForm isLabelled />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        {hardNow.map(({ says, guide, area }) => (
          <details key={says} name="hard-now" className="group open:basis-full">
            <summary className="choice list-none group-open:border-ink group-open:bg-ink group-open:text-paper [&::-webkit-details-marker]:hidden">
              {says}
            </summary>
            <div className="panel mt-2 !p-5">
              <p>One thing to try now:</p>
              <p className="mt-1 font-serif text-h2 leading-tight">{guide.front.tiny}</p>
              <p className="mt-3">
                <a className="inline-flex min-h-11 items-center" href={`/guides/${guide.slug}#try`}>
                  Try it: {guide.front.title}
                </a>
                <br />
                <a className="inline-flex min-h-11 items-center" href={`/areas/${area.slug}`}>
                  More for this: {area.front.title}
                </a>
              </p>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
