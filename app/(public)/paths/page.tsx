import type { Metadata } from "next";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { areas } from "#content/index.ts";
import { blankStayingWell } from "#content/paper/blanks.ts";
import { paths } from "#content/paths/paths.ts";
import { pageMetadata } from "../_page/page-metadata.ts";

const title = "Paths: four weeks, one step at a time";
const description =
  "Each path leads through a few guides for one need, a week at a time. To read or print without an account, or to walk with your plan.";

export const metadata: Metadata = pageMetadata({ path: "/paths", title, description });

/** The paths there are, each with its weeks. */
export default function PathsPage() {
  return (
    <>
      <header className="max-w-[44rem] border-b-2 border-ink pb-8">
        <h1>{title}</h1>
        <p className="lede mt-4">{description}</p>
        <p className="mt-4">
          A path is not a treatment. It is a way to learn a few practices in a good order, beside whatever
          care you have. Where something is known to work better, the path says so.
        </p>
      </header>
      <ul>
        {paths.map(({ slug, front }) => (
          <li
            key={slug}
            className="grid gap-x-12 gap-y-4 border-b border-line py-8 md:grid-cols-[minmax(0,1fr)_20rem]"
          >
            <div className="max-w-[36rem]">
              <h2>
                <PrintedLink to={`/paths/${slug}`}>{front.title}</PrintedLink>
              </h2>
              <p className="mt-2">{front.summary}</p>
              <p className="hint mt-2">
                For <PrintedLink to={`/areas/${front.area}`}>{areas[front.area].toLowerCase()}</PrintedLink>
              </p>
            </div>
            <ol className="list-decimal pl-6 text-small text-quiet">
              {front.weeks.map((week) => (
                <li key={week.title} className="py-0.5">
                  {week.title}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <p className="mt-8 max-w-[40rem]">
        Every path ends with a sheet for staying well.{" "}
        <PrintedLink to={blankStayingWell.href}>Print an empty one</PrintedLink> whenever you like.
      </p>
    </>
  );
}
