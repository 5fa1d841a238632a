import { Notice, type Saying } from "#components/frame/notice.tsx";
import { pathBySlug, paths } from "#content/paths/paths.ts";
import { formatDay } from "#domain/day.ts";
import type { OwnWalk } from "#domain/path/walk.ts";

type Props = { walks: OwnWalk[]; said: Saying | undefined };

/** For whoever is on no path: which there are, and those that they walked before. */
export function NoPath({ walks, said }: Props) {
  return (
    <>
      <h1>Your path</h1>
      <Notice said={said} />
      <p className="lede measure mt-4">
        You are not on a path just now. Each takes about four weeks, leads through a few guides for one need,
        and can be left at any time.
      </p>
      <ul className="mt-6 border-t border-line">
        {paths.map(({ slug, front }) => (
          <li key={slug} className="border-b border-line py-4">
            <a className="inline-flex min-h-11 items-center" href={`/paths/${slug}`}>
              {front.title}
            </a>
            <p className="hint">{front.summary}</p>
          </li>
        ))}
      </ul>
      <PathsBefore walks={walks} />
    </>
  );
}

/** Paths that have ended, each with its sheet. */
export function PathsBefore({ walks }: { walks: OwnWalk[] }) {
  const ended = walks.flatMap(({ endedOn, ...walk }) => (endedOn === null ? [] : [{ ...walk, endedOn }]));
  if (ended.length === 0) return null;
  return (
    <section className="mt-12 border-t border-line pt-4" aria-labelledby="before-title">
      <h2 id="before-title" className="text-h3">
        Earlier paths
      </h2>
      <ul>
        {ended.map(({ id, path, beganOn, endedOn }) => (
          <li key={id} className="py-2">
            {pathBySlug(path)?.front.title ?? path}, {formatDay(beganOn, "dated")} to{" "}
            {formatDay(endedOn, "dated")}:{" "}
            <a className="inline-flex min-h-11 items-center" href={`/path/staying-well/${id}`}>
              staying well
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
