/** A plain form that asks by GET: it works without a script, and what was found can be kept as a bookmark. */
export function SearchForm({ query = "" }: { query?: string }) {
  return (
    <search>
      <form action="/search" method="get" className="grid max-w-[32rem] gap-1.5">
        <label className="label" htmlFor="search-query">
          Search in your own words
        </label>
        <div className="flex gap-3">
          <input
            className="input"
            id="search-query"
            name="q"
            type="search"
            defaultValue={query}
            autoComplete="off"
            aria-describedby="search-hint"
          />
          <button className="button" type="submit">
            Search
          </button>
        </div>
        <p className="hint" id="search-hint">
          For example “can’t sleep” or “say no”. Spelling does not matter.
        </p>
      </form>
    </search>
  );
}
