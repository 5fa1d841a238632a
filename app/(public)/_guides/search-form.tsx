type Props = {
  query?: string;
  /** Where a heading above it is its label, and what stands around says what may be typed. */
  isLabelled?: boolean;
};

/** A plain form that asks by GET: it works without a script, and what was found can be kept as a bookmark. */
export function SearchForm({ query = "", isLabelled = false }: Props) {
  return (
    <search>
      <form action="/search" method="get" className="grid max-w-[32rem] gap-1.5">
        {!isLabelled && (
          <label className="label" htmlFor="search-query">
            Search in your own words
          </label>
        )}
        <div className="flex gap-3">
          <input
            className="input"
            id="search-query"
            name="q"
            type="search"
            defaultValue={query}
            autoComplete="off"
            aria-describedby={isLabelled ? undefined : "search-hint"}
          />{" "}
          <button className="button shrink-0" type="submit">
            Search
          </button>
        </div>
        {!isLabelled && (
          <p className="hint" id="search-hint">
            For example “can’t sleep” or “say no”. Spelling does not matter.
          </p>
        )}
      </form>
    </search>
  );
}
