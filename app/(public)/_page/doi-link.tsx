import { Fragment } from "react";

/** A work's address. Where a line has no room for it, it ends after a slash or a dot, and not before the last letter. */
export function DoiLink({ work: { doi, url } }: { work: { doi: string; url: string } }) {
  return (
    <a href={url} className="says-address">
      doi.org/
      {doi.split(/(?<=[/.])/).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an address stay in their order.
        <Fragment key={place}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </a>
  );
}
