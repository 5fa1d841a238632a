import { PrintedLink } from "#app/_site/printed-link.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import { effortInWords, timeInWords } from "#content/demands.ts";
import type { Guide, GuideFront } from "#content/index.ts";
import { surenessFor } from "#content/shown.ts";
import { joined } from "#domain/joined.mjs";

type Props = {
  guide: Guide;
  /** On the page of an area: how sure we are that it helps with that is said too. */
  area?: GuideFront["areas"][number] | undefined;
  /** One level below the heading that the list stands under. */
  heading: "h2" | "h3";
};

/** A guide in a list: its sign, what it is, what it asks. */
export function GuideRow({ guide: { slug, front }, area, heading: Heading }: Props) {
  return (
    <li className="grid grid-cols-[min(4rem,20vw)_1fr] gap-x-5 border-b border-line py-6 print:py-3 md:grid-cols-[6rem_1fr_14rem] md:gap-x-8">
      <Drawing name={front.drawing} className="size-16 md:size-20" />
      <div className="max-w-[36rem]">
        <Heading className="text-h2">
          <PrintedLink to={`/guides/${slug}`} shorter={`/g/${slug}`}>
            {front.title}
          </PrintedLink>
        </Heading>
        <p className="mt-1">{joined(front.summary)}</p>
      </div>
      <p className="col-start-2 mt-2 text-small text-quiet md:col-start-3 md:mt-1">
        {joined(timeInWords(front))}
        <br />
        {joined(effortInWords(front))}
        {area && (
          <>
            <br />
            {surenessFor(front, area)}
          </>
        )}
        <br />
        <a className="no-print inline-flex min-h-11 items-center" href={`/guides/${slug}/handout`}>
          Handout<span className="visually-hidden"> for {front.title}</span>
        </a>
      </p>
    </li>
  );
}
