import { PrintedLink } from "#app/_site/printed-link.tsx";
import { type Chosen, chosenFrom, type Facet, facetGroups, guidesFor } from "#content/browse.ts";
import { guides } from "#content/index.ts";
import { longestQuery, type SearchAnswer, search } from "#content/search/search.ts";
import { trimUnseen } from "#domain/unseen.ts";
import { Browse } from "../_guides/browse.tsx";
import { GuideRow } from "../_guides/guide-row.tsx";
import { SearchForm } from "../_guides/search-form.tsx";

/** What stands in the address behind the question mark. */
export type SearchAddress = Record<string, string | string[] | undefined>;

/** The words of the page, with what was found. */
export function Search({ asked }: { asked: SearchAddress }) {
  const query = queryFrom(asked.q);
  const answer = search(query);
  const chosen = query ? {} : chosenFrom(asked);
  return (
    <>
      <h1>Search</h1>
      <div className="mt-6">
        <SearchForm query={query} />
      </div>
      {query && answer.found.length > 0 && <Results {...answer} />}
      {query && answer.found.length === 0 && <Nothing query={query} />}
      {Object.keys(chosen).length > 0 && <Fitting chosen={chosen} />}
      <div className="mt-16">
        <Browse chosen={chosen} />
      </div>
      <p className="notice mt-12">
        If you are in danger, or have been struggling for two weeks or more, you need not search:{" "}
        <PrintedLink to="/help-now">help now</PrintedLink>, or{" "}
        <PrintedLink to="/when-to-seek-help">when to seek help</PrintedLink>.
      </p>
    </>
  );
}

/** The guides for which all that was chosen holds. */
function Fitting({ chosen }: { chosen: Chosen }) {
  const found = guidesFor(chosen, guides);
  const words = facetGroups.flatMap((group) => sayChosen(chosen[group])).join(" · ");
  return (
    <section className="mt-10" aria-labelledby="fitting-title">
      <h2 id="fitting-title">{found.length === 0 ? `No practice for all of this: ${words}` : words}</h2>
      {found.length === 0 && <p className="mt-2">Take one of your choices back below.</p>}
      <ul className="mt-4 border-t-2 border-ink">
        {found.map((guide) => (
          <GuideRow key={guide.slug} guide={guide} heading="h3" />
        ))}
      </ul>
    </section>
  );
}

/** “Low” says of what only beside its group. */
function sayChosen(facet: Facet | undefined): string[] {
  if (!facet) return [];
  return [facet.group === "Effort" ? `${facet.label} effort` : facet.label];
}

/** One query, short and whole, whatever the address says. */
function queryFrom(asked: string | string[] | undefined): string {
  const [first = ""] = [asked].flat();
  return trimUnseen(
    [...first]
      .slice(0, longestQuery)
      .join("")
      .replace(/[\p{Cc}\p{Cs}]/gu, ""),
  );
}

function Results({ found, nothing }: SearchAnswer) {
  return (
    <section className="mt-10" aria-labelledby="found-title">
      <h2 id="found-title">{nothing ?? headOf(found.length)}</h2>
      {nothing && (
        <p className="mt-2 max-w-[40rem]">
          We would rather say so than show you something else. These may lead you to somebody who knows about
          it, or help a little while you wait.
        </p>
      )}
      <ul className="mt-4 border-t-2 border-ink">
        {found.map(({ href, title, summary, guide }) =>
          guide ? (
            <GuideRow key={href} guide={guide} heading="h3" />
          ) : (
            <li key={href} className="border-b border-line py-6 md:pl-32">
              <div className="max-w-[36rem]">
                <h3 className="text-h2">
                  <PrintedLink to={href}>{title}</PrintedLink>
                </h3>
                <p className="mt-1">{summary}</p>
              </div>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function headOf(count: number): string {
  return count === 1 ? "One thing that may fit" : "What may fit, best first";
}

function Nothing({ query }: { query: string }) {
  return (
    <section className="mt-10 max-w-[40rem]" aria-labelledby="nothing-title">
      <h2 id="nothing-title">Nothing found for “{query}”</h2>
      <p className="mt-2">
        That is about our words, not yours. Try one plain word for what is hard, such as “sleep”, “worry” or
        “sad”, or choose below. <PrintedLink to="/name-what-hurts">Start by naming what hurts</PrintedLink>{" "}
        can help to find the word.
      </p>
      <p className="mt-2">
        It may also be something that we do not know about. Then people are a better way on:{" "}
        <PrintedLink to="/when-to-seek-help">when to seek help</PrintedLink>, and{" "}
        <PrintedLink to="/who-provides-therapy">who provides therapy</PrintedLink>. If it cannot wait,{" "}
        <PrintedLink to="/help-now">help now</PrintedLink> has numbers to ring.
      </p>
    </section>
  );
}
